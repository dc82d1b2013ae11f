import { nextWorkingMoment } from './calendar.ts';
import type { Nudge, Settlement } from './nudge.ts';
import type { Availability } from './plan-nudge.ts';
import type { ClientThread } from './thread.ts';

/**
 * What becomes of a queued nudge when its thread is read again before sending. `withdraw`: it must not be
 * said now, and is earned again later. `settle`: it has nothing to say any more, goes to the new owner, or
 * waits until somebody works.
 */
export type Standing =
  | { readonly kind: 'send' | 'withdraw' }
  | { readonly kind: 'settle'; readonly settlement: Settlement };

/** Whether a nudge speaks for an owner who cannot be reached, to somebody else. */
export function isRedirected(nudge: Nudge, thread: ClientThread): boolean {
  return nudge.recipientId !== thread.ownerId && nudge.triedRecipients.includes(thread.ownerId);
}

/** Nothing is left to say: the silence is over, we have chased since, or a later step speaks for the thread. */
function isOver(nudge: Nudge, thread: ClientThread): boolean {
  return (
    thread.status === 'closed' ||
    thread.episode !== nudge.episode ||
    thread.step > nudge.step + 1 ||
    (thread.lastFollowUpAt ?? 0) >= nudge.claimedAt
  );
}

function queuedUntil(availableAt: number, recipientId?: string): Standing {
  const settlement = { state: 'queued', availableAt, error: null } as const;
  return {
    kind: 'settle',
    settlement: recipientId === undefined ? settlement : { ...settlement, recipientId },
  };
}

/** Whether somebody else than the owner is to get the nudge: the cover, or whoever stands in. */
function isForAnother(nudge: Nudge, thread: ClientThread, coverId: string | null): boolean {
  return isRedirected(nudge, thread) || (coverId !== null && nudge.recipientId === coverId);
}

/**
 * Judges a queued nudge by its thread as it is at `now` (UTC ms); `thread` null means that it is gone.
 * @param availability of whoever gets the nudge: the owner, unless somebody stands in
 * @param coverId who covers for the owner now
 */
export function standingOf(
  nudge: Nudge,
  thread: ClientThread | null,
  { calendar, pausedUntil }: Availability,
  now: number,
  coverId: string | null = null,
): Standing {
  if (!thread || isOver(nudge, thread)) {
    return { kind: 'settle', settlement: { state: 'cancelled', error: null } };
  }
  const redirected = isForAnother(nudge, thread, coverId);
  if ((thread.pause?.until ?? 0) > now) return { kind: 'withdraw' };
  // Whoever stands in for somebody waits; taken back, the nudge would only find the same owner unreachable again.
  const earliest = Math.max(now, pausedUntil ?? 0);
  if (earliest > now && !redirected) return { kind: 'withdraw' };
  const addressee = coverId ?? thread.ownerId;
  if (nudge.recipientId !== addressee && !redirected) return queuedUntil(now, addressee);
  const until = nextWorkingMoment(calendar, earliest);
  if (until === null) return { kind: redirected ? 'send' : 'withdraw' };
  return until === now ? { kind: 'send' } : queuedUntil(until);
}

/**
 * The thread gets the step back that a withdrawn nudge had taken, unless it has moved on since. All gaps
 * were kept when the nudge was claimed, so that only the pause delays it now.
 */
export function withoutNudge(thread: ClientThread, nudge: Nudge): ClientThread {
  if (thread.episode !== nudge.episode || thread.step !== nudge.step + 1) return thread;
  const unheeded = Math.max(0, thread.unheeded - 1);
  return { ...thread, step: nudge.step, lastNudgeAt: null, unheeded, version: thread.version + 1 };
}
