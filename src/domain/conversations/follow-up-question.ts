import type { ClientThread, PendingQuestion } from '../threads/thread.ts';
import { endOfOffer, type PauseOffer, startOfOffer } from './pause-offer.ts';

const ONE_MINUTE = 60_000;
/** People often write several messages in a row; one that follows within this time (ms) may answer the question. */
const WAIT_FOR_MORE = 10 * ONE_MINUTE;

/**
 * The ordinal of the nudge that asks about a pending question: it encodes the minute of the message and is below all
 * steps of a ladder, so that nobody is asked twice about one message.
 */
export function questionOrdinal({ at }: PendingQuestion): number {
  return -Math.trunc(at / ONE_MINUTE);
}

/** Whether this question of a nudge is still open: it is not settled, and the silence is the same. */
export function isOpenQuestion(
  { episode, step }: { readonly episode: number; readonly step: number },
  thread: ClientThread,
): boolean {
  const { status, pendingQuestion } = thread;
  return (
    status === 'open' &&
    thread.episode === episode &&
    pendingQuestion !== null &&
    questionOrdinal(pendingQuestion) === step
  );
}

/**
 * The earliest moment (UTC ms) to ask a person about a message; null if there is nothing to ask, or somebody was asked
 * already. A later absence is asked about when it begins.
 */
export function askableFrom(
  { pendingQuestion, pause }: ClientThread,
  now: number,
  timeZone: string,
): number | null {
  if (pendingQuestion === null || pendingQuestion.askedAt !== undefined) return null;
  const from = Math.max(pendingQuestion.at + WAIT_FOR_MORE, pause?.until ?? 0);
  const { kind } = pendingQuestion;
  if (kind === 'doubt' || kind === 'bounce' || kind === 'departure') return from;
  const begins = Math.max(from, startOfOffer(pendingQuestion, timeZone));
  return endOfOffer(pendingQuestion, timeZone) > Math.max(begins, now) ? begins : null;
}

/** The pending question of a thread with the time at which somebody was asked; `at` null marks it as not asked. */
export function asked({ pendingQuestion }: ClientThread, at: number | null): PendingQuestion | null {
  if (pendingQuestion === null) return null;
  const { askedAt, ...unasked } = pendingQuestion;
  return at === null ? unasked : { ...unasked, askedAt: at };
}

/** The pause that a question suggests; null if it suggests none. */
export function pauseOfferIn(question: PendingQuestion | null): PauseOffer | null {
  if (question === null || question.kind === 'bounce' || question.kind === 'departure') return null;
  return question.kind === 'doubt' ? (question.offer ?? null) : question;
}
