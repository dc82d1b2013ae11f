import { toDecimal } from '../../../domain/threads/decimal-amount.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import { isoMoment } from './moments.ts';
import type { ThreadJson } from './schemas/thread.ts';

const HUNDREDTHS = 100;

function termsOf({ terms }: PlannedThread): ThreadJson['terms'] {
  return {
    reference: terms.reference ?? null,
    due_date: terms.dueDate ?? null,
    valid_until: terms.validUntil ?? null,
    start_date: terms.startDate ?? null,
  };
}

function stateOf(thread: PlannedThread) {
  const { pause } = thread;
  return {
    status: thread.status,
    waiting_on: thread.waitingOn,
    silent_since: isoMoment(thread.silentSince),
    follow_ups: thread.followUps,
    last_follow_up_at: isoMoment(thread.lastFollowUpAt),
    paused: pause && { kind: pause.kind, until: isoMoment(pause.until), date: pause.namedDate ?? null },
    muted: thread.mutedAt !== null,
    next_nudge_at: isoMoment(thread.nextNudgeAt),
    outcome: thread.outcome,
    outcome_reason: thread.outcomeReason,
    closed_at: isoMoment(thread.closedAt),
    ask_again_on: thread.askAgain?.on ?? null,
    created_at: isoMoment(thread.createdAt),
  };
}

/** A thread as the API shows it, with the length of its silence in working days of its owner. */
export function threadJson(thread: PlannedThread, silentDays: number): ThreadJson {
  return {
    number: thread.number,
    version: thread.version,
    client: thread.client,
    topic: thread.topic,
    category: thread.category,
    via: thread.via,
    contact: { name: thread.contact, email: thread.email, phone: thread.phone },
    amount: thread.amount && { value: toDecimal(thread.amount), currency: thread.amount.currency },
    link: thread.link,
    language: thread.language,
    terms: termsOf(thread),
    owner: thread.ownerId,
    silent_days: Math.round(silentDays * HUNDREDTHS) / HUNDREDTHS,
    ...stateOf(thread),
  };
}
