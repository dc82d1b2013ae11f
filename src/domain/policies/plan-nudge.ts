import { addWorkingTime, type Span } from '../calendar/calendar.ts';
import { type DeliveryWindow, isDuring, nextDeliverySlot } from '../calendar/digest.ts';
import { startOfDate } from '../calendar/local-date.ts';
import { askableFrom, asked, questionOrdinal } from '../conversations/follow-up-question.ts';
import { absenceAt } from '../threads/pauses.ts';
import type { ClientThread } from '../threads/thread.ts';
import type { Policy, Step } from './policy.ts';

const ONE_DAY = 86_400_000;

/**
 * When an owner can be reached: their turns, and the stretch of time (UTC ms) for which they paused everything. While
 * their cover reads in their place, the pause holds nothing back.
 */
export interface Availability extends DeliveryWindow {
  readonly pause: Span | null;
}

/**
 * One nudge of a ladder. `ordinal` counts on through the repeats to the request to close;
 * `index` is the step whose remedy it carries. `reopening` asks about a thread that is closed, `question` about a
 * message that was heard.
 */
export interface NudgeStep {
  readonly ordinal: number;
  readonly kind: 'step' | 'repeat' | 'close_request' | 'reopening' | 'question';
  readonly index: number;
  readonly remedy: Step['remedy'] | 'reopening';
}

/** What to do, and when to look again. `dueAt` is UTC ms, always inside the owner's working time. */
export type NudgePlan =
  | { readonly kind: 'nudge' | 'wait'; readonly dueAt: number; readonly step: NudgeStep }
  | {
      readonly kind: 'never';
      readonly reason: 'closed' | 'no_working_time' | 'asked_to_close' | 'switched_off' | 'muted';
    };

/** The nudge with this ordinal: a step, then `maxRepeats` repeats of the last one, then requests to close. */
export function stepAt(policy: Policy, ordinal: number): NudgeStep {
  const last = policy.steps.length - 1;
  const index = Math.min(ordinal, last);
  const remedy = policy.steps[index]?.remedy ?? 'clarify';
  if (ordinal <= last) return { ordinal, kind: 'step', index, remedy };
  const kind = ordinal <= last + policy.maxRepeats ? 'repeat' : 'close_request';
  return { ordinal, kind, index, remedy };
}

/** Whether a nudge stands unanswered: its owner has done nothing about it yet. */
export function awaitsReaction(thread: ClientThread): boolean {
  return thread.lastNudgeAt !== null && !reactedSinceLastNudge(thread);
}

/**
 * Until when (UTC ms) a pause of the owner's holds back what would be said at a moment: the end of the pause, or the
 * beginning of their cover, whichever comes first; 0 for no pause.
 */
export function heldUntil({ pause, cover }: Availability, at: number): number {
  if (pause === null || !isDuring(pause, at) || isDuring(cover, at)) return 0;
  return cover !== null && cover.from > at ? Math.min(cover.from, pause.to) : pause.to;
}

/** The first turn at or after `now` for what waits since `from` that no pause holds back. */
function nextFreeTurn(availability: Availability, from: number, now: number): number | null {
  let turn = nextDeliverySlot(availability, from, now);
  // A cover inside a pause makes two stretches of it at most.
  for (let stretch = 0; stretch < 2 && turn !== null; stretch++) {
    const held: number = heldUntil(availability, turn);
    if (turn >= held) return turn;
    turn = nextDeliverySlot(availability, Math.max(from, held), now);
  }
  return turn;
}

/** Something that the owner did after the last nudge, so that asking again is not nagging. */
function reactedSinceLastNudge({ lastNudgeAt, lastFollowUpAt, pause }: ClientThread): boolean {
  const lastNudge = lastNudgeAt ?? 0;
  return (lastFollowUpAt ?? 0) >= lastNudge || (pause?.until ?? 0) > lastNudge;
}

/** The silence that earns a step, in working days; after a promise that was not kept, that of the step before. */
function earnedAfter({ pause }: ClientThread, { index }: NudgeStep, { steps }: Policy): number {
  return steps[pause?.namedDate === undefined ? index : index - 1]?.after ?? 0;
}

/**
 * The moments that must all have passed before the nudge; null where working time never suffices. A nudge that
 * lies in the future was dated by a wrong clock: it keeps nothing back.
 */
function bounds(
  thread: ClientThread,
  step: NudgeStep,
  policy: Policy,
  { calendar }: Availability,
  now: number,
) {
  const later = (from: number, workingDays: number) =>
    addWorkingTime(calendar, from, Math.round(workingDays * calendar.workingDay));
  const gap = step.kind === 'step' ? policy.minGap : policy.repeatEvery;
  return [
    later(thread.silentSince, earnedAfter(thread, step, policy)),
    thread.lastFollowUpAt === null ? 0 : later(thread.lastFollowUpAt, gap),
    thread.lastNudgeAt === null || thread.lastNudgeAt > now ? 0 : later(thread.lastNudgeAt, gap),
    thread.pause?.until ?? 0,
  ];
}

/**
 * The nudge that asks again on a day. Its ordinal stands for the day and is below all steps of a ladder, so that
 * nobody is asked twice on one day about the same silence.
 */
function askingOn(day: string): NudgeStep {
  const ordinal = -Math.trunc(Date.parse(`${day}T00:00:00Z`) / ONE_DAY);
  return { ordinal, kind: 'reopening', index: 0, remedy: 'reopening' };
}

/**
 * Plans when the owner of a closed thread is asked whether to take it up again: the first turn at or after
 * the beginning of the day that was named. `closed` when nobody wants to be asked, or was asked already.
 * @param now UTC ms; a plan whose moment has come is a `nudge`, an earlier look is a `wait`
 */
function planAsking(
  { askAgain }: ClientThread,
  availability: Availability,
  now: number,
  promisedAt: number,
): NudgePlan {
  if (askAgain === null || askAgain.askedAt !== null) return { kind: 'never', reason: 'closed' };
  const earliest = startOfDate(askAgain.on, availability.calendar.timeZone);
  const dueAt = nextFreeTurn(availability, Math.max(earliest, promisedAt), now);
  if (dueAt === null) return { kind: 'never', reason: 'no_working_time' };
  return { kind: dueAt <= now ? 'nudge' : 'wait', dueAt, step: askingOn(askAgain.on) };
}

/** Plans the question about a message that was heard: the next turn. Null when there is none to ask. */
function planQuestion(
  thread: ClientThread,
  policy: Policy,
  availability: Availability,
  now: number,
  promisedAt: number,
): Extract<NudgePlan, { kind: 'nudge' | 'wait' }> | null {
  const { timeZone } = availability.calendar;
  const from = askableFrom(thread, Math.max(promisedAt, now), timeZone);
  if (from === null || thread.pendingQuestion === null) return null;
  const dueAt = nextFreeTurn(availability, Math.max(from, promisedAt), now);
  if (dueAt === null || askableFrom(thread, dueAt, timeZone) === null) return null;
  const { index, remedy } = stepAt(policy, thread.step);
  const step = { ordinal: questionOrdinal(thread.pendingQuestion), kind: 'question', index, remedy } as const;
  return { kind: dueAt <= now ? 'nudge' : 'wait', dueAt, step };
}

/** The first free turn at which no absence of the client's holds the thread back. */
function turnOutsideAbsence(
  thread: ClientThread,
  availability: Availability,
  earliest: number,
  now: number,
): number | null {
  const turn = nextFreeTurn(availability, earliest, now);
  const absence = turn === null ? null : absenceAt(thread, turn);
  return absence === null ? turn : nextFreeTurn(availability, Math.max(earliest, absence.to), now);
}

/** Plans the next nudge of the ladder. */
function planStep(
  thread: ClientThread,
  policy: Policy,
  availability: Availability,
  now: number,
  promisedAt: number,
): NudgePlan {
  const step = stepAt(policy, thread.step);
  const asked = step.kind === 'close_request' && stepAt(policy, thread.step - 1).kind === 'close_request';
  if (asked && !reactedSinceLastNudge(thread)) return { kind: 'never', reason: 'asked_to_close' };
  const moments = bounds(thread, step, policy, availability, now);
  const earliest = moments.includes(null) ? null : Math.max(...moments.map((moment) => moment ?? 0));
  const dueAt =
    earliest === null ? null : turnOutsideAbsence(thread, availability, Math.max(earliest, promisedAt), now);
  if (dueAt === null || earliest === null) return { kind: 'never', reason: 'no_working_time' };
  return { kind: dueAt <= now ? 'nudge' : 'wait', dueAt, step };
}

/**
 * Plans the next nudge of a thread: the first working moment at which its silence has earned the step,
 * the gaps to our last chase and the last nudge are kept, and no pause holds it back (DESIGN §2); with a digest, the
 * first one after all that. What was heard and is not clear is asked before, unless a nudge comes by then: its card
 * asks, too.
 * @param now UTC ms; a plan whose moment has come is a `nudge`, an earlier look is a `wait`
 * @param promisedAt the moment (UTC ms) that the thread was planned for, where that plan is to be kept
 */
export function planNudge(
  thread: ClientThread,
  policy: Policy,
  availability: Availability,
  now: number,
  promisedAt = now,
): NudgePlan {
  if (thread.status === 'closed') return planAsking(thread, availability, now, promisedAt);
  if (thread.mutedAt !== null) return { kind: 'never', reason: 'muted' };
  if (policy.isOff) return { kind: 'never', reason: 'switched_off' };
  const next = planStep(thread, policy, availability, now, promisedAt);
  const question = planQuestion(thread, policy, availability, now, promisedAt);
  return question && (next.kind === 'never' || question.dueAt < next.dueAt) ? question : next;
}

/** The nudge was claimed at `now` (UTC ms): the thread moves on to the next one. */
export function nudged(thread: ClientThread, step: NudgeStep, now: number): ClientThread {
  if (step.kind === 'reopening') {
    const askAgain = thread.askAgain && { ...thread.askAgain, askedAt: now };
    return { ...thread, askAgain, version: thread.version + 1 };
  }
  const known = { ...thread, pendingQuestion: asked(thread, now), version: thread.version + 1 };
  if (step.kind === 'question') return known;
  return { ...known, step: step.ordinal + 1, lastNudgeAt: now, ignoredNudges: thread.ignoredNudges + 1 };
}
