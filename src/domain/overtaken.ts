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

/** Judges a queued nudge by its thread as it is at `now` (UTC ms); `thread` null means that it is gone. */
export function standingOf(
  nudge: Nudge,
  thread: ClientThread | null,
  { calendar, pausedUntil }: Availability,
  now: number,
): Standing {
  const ended = !thread || thread.status === 'closed' || thread.episode !== nudge.episode;
  if (ended || (thread.lastFollowUpAt ?? 0) >= nudge.claimedAt) {
    return { kind: 'settle', settlement: { state: 'cancelled', error: null } };
  }
  if ((thread.pause?.until ?? 0) > now || (pausedUntil ?? 0) > now) return { kind: 'withdraw' };
  if (nudge.triedRecipients.length === 0 && nudge.recipientId !== thread.ownerId) {
    const handedOver = {
      state: 'queued',
      availableAt: now,
      error: null,
      recipientId: thread.ownerId,
    } as const;
    return { kind: 'settle', settlement: handedOver };
  }
  const until = nextWorkingMoment(calendar, now);
  if (until === null) return { kind: 'withdraw' };
  if (until === now) return { kind: 'send' };
  return { kind: 'settle', settlement: { state: 'queued', availableAt: until, error: null } };
}

/**
 * The thread gets the step back that a withdrawn nudge had taken, unless it has moved on since. All gaps
 * were kept when the nudge was claimed, so that only the pause delays it now.
 */
export function withoutNudge(thread: ClientThread, nudge: Nudge): ClientThread {
  if (thread.episode !== nudge.episode || thread.step !== nudge.step + 1) return thread;
  return { ...thread, step: nudge.step, lastNudgeAt: null, version: thread.version + 1 };
}
