import { nextDeliverySlot } from '../calendar/digest.ts';
import { localDate, startOfDate } from '../calendar/local-date.ts';
import { asked, isOpenQuestion } from '../conversations/follow-up-question.ts';
import { type Availability, heldUntil } from '../policies/availability.ts';
import { pauseAt } from '../threads/pauses.ts';
import type { ClientThread } from '../threads/thread.ts';
import { isUntouched, type Nudge, type Settlement } from './nudge.ts';

/**
 * The decision about a queued nudge whose thread is read again before sending. `withdraw`: it must not be sent now, and
 * is earned again later. `settle`: it is obsolete, goes to the new owner, or waits for working time.
 */
export type DeliveryDecision =
  | { readonly kind: 'send' | 'withdraw' }
  | { readonly kind: 'settle'; readonly settlement: Settlement };

/**
 * The current recipient of a nudge: the first of the covers, else the owner, as long as they can be reached; else the
 * person it was redirected to. An escalation keeps its recipient.
 */
export function addresseeOf(nudge: Nudge, thread: ClientThread, covers: readonly string[]): string {
  const { kind, recipientId, triedRecipients } = nudge;
  if (kind === 'escalation') return recipientId;
  const meant = [...covers, thread.ownerId].find((userId) => !triedRecipients.includes(userId));
  return meant ?? recipientId;
}

/** The nudge is obsolete: the silence is over, we have followed up since, or there is a nudge for a later step. */
function isOver(nudge: Nudge, thread: ClientThread): boolean {
  if (nudge.kind === 'reopening') return !isUntouched(nudge, thread);
  if (nudge.kind === 'question') return !isOpenQuestion(nudge, thread);
  return (
    thread.status === 'closed' ||
    thread.episode !== nudge.episode ||
    thread.step > nudge.step + 1 ||
    (thread.lastFollowUpAt ?? 0) >= nudge.claimedAt
  );
}

function queuedUntil(availableAt: number, recipientId?: string): DeliveryDecision {
  const settlement = { state: 'queued', availableAt, error: null } as const;
  return {
    kind: 'settle',
    settlement: recipientId === undefined ? settlement : { ...settlement, recipientId },
  };
}

/** A pause or mute of the thread, or a pause of its owner, prevents a nudge to the owner now. */
function isBlocked(thread: ClientThread, { isOwner, earliest, now }: Delivery): boolean {
  if (pauseAt(thread, now) !== null || thread.mutedAt !== null) return true;
  // A redirected nudge only waits: if withdrawn, it would find the owner unreachable again.
  return isOwner && earliest > now;
}

/** The next moment (UTC ms) at which the recipient gets messages; null if there is none. */
function deliverySlot({ claimedAt }: Nudge, availability: Availability, delivery: Delivery): number | null {
  const { isOwner, earliest, now } = delivery;
  const { timeZone } = availability.calendar;
  // A claim in the future was made by a clock that was fast.
  const claimed = Math.min(claimedAt, now);
  // The owner's nudge was claimed for a digest of that day; another recipient waits for their own digest.
  const since = isOwner ? startOfDate(localDate(claimed, timeZone), timeZone) : claimed;
  return nextDeliverySlot(availability, since, earliest);
}

/** Whether the owner gets a nudge, and the earliest moment (UTC ms) for the recipient. */
interface Delivery {
  readonly isOwner: boolean;
  readonly earliest: number;
  readonly now: number;
}

/**
 * Judges a queued nudge by its thread as it is at `now` (UTC ms); `thread` null means that it was deleted.
 * @param availability of the recipient of the nudge: the owner, unless somebody else gets it
 * @param covers who covers for the owner now, in order of priority
 */
export function decideDelivery(
  nudge: Nudge,
  thread: ClientThread | null,
  availability: Availability,
  now: number,
  covers: readonly string[] = [],
): DeliveryDecision {
  if (!thread || isOver(nudge, thread)) {
    return { kind: 'settle', settlement: { state: 'cancelled', error: null } };
  }
  const addressee = addresseeOf(nudge, thread, covers);
  const earliest = Math.max(now, heldUntil(availability, now));
  const delivery = { isOwner: addressee === thread.ownerId, earliest, now };
  if (isBlocked(thread, delivery)) return { kind: 'withdraw' };
  if (nudge.recipientId !== addressee) return queuedUntil(now, addressee);
  const slot = deliverySlot(nudge, availability, delivery);
  if (slot === null) return { kind: delivery.isOwner ? 'withdraw' : 'send' };
  return slot === now ? { kind: 'send' } : queuedUntil(slot);
}

/**
 * Gives the step of a withdrawn nudge back to its thread, unless the thread has changed since. All gaps were kept when
 * the nudge was claimed, so that only the pause delays it now.
 */
export function withoutNudge(thread: ClientThread, nudge: Nudge): ClientThread {
  if (nudge.kind === 'question') {
    if (!isOpenQuestion(nudge, thread)) return thread;
    return { ...thread, pendingQuestion: asked(thread, null), version: thread.version + 1 };
  }
  if (nudge.kind === 'reopening') {
    const askAgain = thread.askAgain && { ...thread.askAgain, askedAt: null };
    return { ...thread, askAgain, version: thread.version + 1 };
  }
  if (thread.episode !== nudge.episode || thread.step !== nudge.step + 1) return thread;
  const ignoredNudges = Math.max(0, thread.ignoredNudges - 1);
  return { ...thread, step: nudge.step, lastNudgeAt: null, ignoredNudges, version: thread.version + 1 };
}
