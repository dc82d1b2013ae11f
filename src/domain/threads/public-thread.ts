import type { Amount, Share } from './amount.ts';
import { toDecimal } from './decimal-amount.ts';
import type { PlannedThread } from './thread.ts';
import { turnOf } from './turn.ts';

/** A moment (UTC ms) as a string for other programs. */
export function isoMoment(at: number): string;
export function isoMoment(at: number | null): string | null;
export function isoMoment(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

const publicAmount = (amount: Amount) => ({ value: toDecimal(amount), currency: amount.currency });

function publicShare(share: Share | undefined) {
  if (share === undefined) return null;
  return 'percent' in share ? { percent: share.percent } : publicAmount(share);
}

function termsOf({ terms }: PlannedThread) {
  return {
    reference: terms.reference ?? null,
    due_date: terms.dueDate ?? null,
    valid_until: terms.validUntil ?? null,
    start_date: terms.startDate ?? null,
    advance_payment: publicShare(terms.advancePayment),
    part_payment: publicShare(terms.partPayment),
    cancellation_fee: publicShare(terms.cancellationFee),
  };
}

function stateOf(thread: PlannedThread) {
  const { pause, clientAbsence } = thread;
  return {
    status: thread.status,
    waiting_on: turnOf(thread),
    silent_since: isoMoment(thread.silentSince),
    follow_ups: thread.followUps,
    last_follow_up_at: isoMoment(thread.lastFollowUpAt),
    paused: pause && { kind: pause.kind, until: isoMoment(pause.until), date: pause.namedDate ?? null },
    client_absence: clientAbsence && {
      from: isoMoment(clientAbsence.from),
      until: isoMoment(clientAbsence.to),
    },
    muted: thread.mutedAt !== null,
    next_nudge_at: isoMoment(thread.nextNudgeAt),
    outcome: thread.outcome,
    outcome_reason: thread.outcomeReason,
    closed_at: isoMoment(thread.closedAt),
    ask_again_on: thread.askAgain?.on ?? null,
    created_at: isoMoment(thread.createdAt),
  };
}

/** A thread as other programs see it through the API and webhooks. */
export function publicThread(thread: PlannedThread) {
  return {
    number: thread.number,
    version: thread.version,
    client: thread.client,
    topic: thread.topic,
    category: thread.category,
    via: thread.via,
    contact: { name: thread.contact, email: thread.email, phone: thread.phone },
    amount: thread.amount && publicAmount(thread.amount),
    link: thread.link,
    language: thread.language,
    terms: termsOf(thread),
    owner: thread.ownerId,
    ...stateOf(thread),
  };
}
