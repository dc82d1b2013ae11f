import { localDate, startOfDate } from '../calendar/local-date.ts';
import { pauseAt } from './pauses.ts';
import type { PendingQuestion, PlannedThread } from './thread.ts';

const ONE_DAY = 86_400_000;

/** A moment (UTC ms), with the date (`YYYY-MM-DD`) and the end (UTC ms) of its day in somebody's time zone. */
export interface Today {
  readonly now: number;
  readonly date: string;
  readonly end: number;
}

/** The current day in `timeZone`, at `now` (UTC ms). */
export function todayOf(now: number, timeZone: string): Today {
  const date = localDate(now, timeZone);
  return { now, date, end: startOfDate(date, timeZone, 1) - 1 };
}

/**
 * Whether a mail of ours did not arrive, or a question that somebody was asked is still open; a pause is no longer
 * suggested after its end.
 */
function isAsked(question: PendingQuestion | null, { date }: Today): boolean {
  if (question?.kind === 'bounce') return true;
  if (question?.askedAt === undefined) return false;
  if (question.kind === 'promise') return question.namedDate >= date;
  return question.kind === 'away' ? question.backOn > date : true;
}

/** Whether nothing was done about the last nudge: no follow-up and no pause. */
function isUnanswered({ lastNudgeAt, lastFollowUpAt, pause }: PlannedThread): boolean {
  return lastNudgeAt !== null && lastNudgeAt > Math.max(lastFollowUpAt ?? 0, (pause?.until ?? 0) - 1);
}

/** Whether nudges are held back: the thread is paused or muted. */
function isQuiet(thread: PlannedThread, { now }: Today): boolean {
  return thread.mutedAt !== null || pauseAt(thread, now) !== null;
}

/**
 * Whether a client needs somebody today: a nudge is due before the day is over, a nudge or question is unanswered, or our
 * mail did not arrive.
 * This rule is used for the App Home, the overview and every message about several clients, and by the lists of stores.
 */
export function needsYou(thread: PlannedThread, today: Today): boolean {
  if (isQuiet(thread, today)) return false;
  if (thread.nextNudgeAt !== null && thread.nextNudgeAt <= today.end) return true;
  if (thread.status === 'closed') return (thread.askAgain?.askedAt ?? null) !== null;
  return isUnanswered(thread) || isAsked(thread.pendingQuestion, today);
}

/** The sort key of a client: smaller is more urgent, compared number by number. */
function urgencyOf(thread: PlannedThread, today: Today): readonly number[] {
  const { waitingOn, silentSince, amount, number } = thread;
  return [
    needsYou(thread, today) ? 0 : 1,
    isQuiet(thread, today) ? 1 : 0,
    waitingOn === 'us' ? 0 : 1,
    Math.floor(silentSince / ONE_DAY),
    -(amount?.minor ?? 0),
    number,
  ];
}

/** The maximum amount for the comparison (minor units). */
const LARGEST = 1e15 - 1;

/**
 * The order of `byUrgency`, among clients who all need somebody or all do not, as a text: the smaller text is more
 * urgent.
 */
export function urgencyKey({
  waitingOn,
  silentSince,
  amount,
  number,
}: Pick<PlannedThread, 'waitingOn' | 'silentSince' | 'amount' | 'number'>): string {
  const days = Math.max(0, Math.floor(silentSince / ONE_DAY));
  const left = LARGEST - Math.min(amount?.minor ?? 0, LARGEST);
  const parts = [`${days}`.padStart(6, '0'), `${left}`.padStart(15, '0'), `${number}`.padStart(9, '0')];
  return [waitingOn === 'us' ? '0' : '1', ...parts].join('/');
}

/**
 * Compares two clients for sorting, the most urgent first: those who need somebody today; among them, those whom we owe
 * an answer; then the longer silence in days, then the larger amount as a number, regardless of currency. Stores also
 * sort by it.
 */
export function byUrgency(today: Today): (one: PlannedThread, other: PlannedThread) => number {
  return (one, other) => {
    const others = urgencyOf(other, today);
    const pairs = urgencyOf(one, today).map((value, index) => value - (others[index] ?? 0));
    return pairs.find((difference) => difference !== 0) ?? 0;
  };
}
