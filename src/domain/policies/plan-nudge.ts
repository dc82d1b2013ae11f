import { addWorkingTime } from '../calendar/calendar.ts';
import { isDuring, type Span } from '../calendar/calendar-spans.ts';
import { type DeliveryWindow, nextDeliverySlot } from '../calendar/digest.ts';
import { startOfDate } from '../calendar/local-date.ts';
import { askableFrom, asked, questionOrdinal } from '../conversations/follow-up-question.ts';
import { absenceAt } from '../threads/pauses.ts';
import type { ClientThread } from '../threads/thread.ts';
import type { Policy, Step } from './policy.ts';

const ONE_DAY = 86_400_000;

/**
 * When an owner can be reached: their delivery window, and the time (UTC ms) for which they paused all nudges. While they
 * have a cover, the pause holds nothing back.
 */
export interface Availability extends DeliveryWindow {
  readonly pause: Span | null;
}

/** What a nudge of a thread is for; see `NudgeStep`. */
export const STEP_KINDS = ['step', 'repeat', 'close_request', 'reopening', 'question'] as const;

/**
 * One nudge of a ladder. `ordinal` continues through the repeats to the request to close; `index` is the step whose
 * remedy it has. `reopening` asks about a thread that is closed, `question` about a message of the client's.
 */
export interface NudgeStep {
  readonly ordinal: number;
  readonly kind: (typeof STEP_KINDS)[number];
  readonly index: number;
  readonly remedy: Step['remedy'] | 'reopening';
}

/** A nudge and its time: `dueAt` is UTC ms, always inside the owner's working time. */
interface ScheduledNudge {
  readonly kind: 'nudge' | 'wait';
  readonly dueAt: number;
  readonly step: NudgeStep;
}

/** The next action, and when to plan again. */
export type NudgePlan =
  | ScheduledNudge
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

/** Whether there was a nudge to which the owner has not reacted yet. */
export function awaitsReaction(thread: ClientThread): boolean {
  return thread.lastNudgeAt !== null && !reactedSinceLastNudge(thread);
}

/**
 * Until when (UTC ms) a pause of the owner holds back what would be sent at a moment: the end of the pause or the start
 * of their cover, whichever comes first; 0 if there is no pause.
 */
export function heldUntil({ pause, cover }: Availability, at: number): number {
  if (pause === null || !isDuring(pause, at) || isDuring(cover, at)) return 0;
  return cover !== null && cover.from > at ? Math.min(cover.from, pause.to) : pause.to;
}

/** The input of a plan; no nudge is planned for a time before `notBefore` (UTC ms). */
interface Planning {
  readonly thread: ClientThread;
  readonly policy: Policy;
  readonly availability: Availability;
  readonly now: number;
  readonly notBefore: number;
}

const NO_WORKING_TIME: NudgePlan = { kind: 'never', reason: 'no_working_time' };

/** The planned step: a `nudge` if it is due at `now`, else a `wait`. */
function planned(dueAt: number, step: NudgeStep, { now }: Planning): ScheduledNudge {
  return { kind: dueAt <= now ? 'nudge' : 'wait', dueAt, step };
}

/** The first delivery slot (UTC ms) at or after `now`, for what waits since `from`, that no pause of the owner prevents. */
function nextFreeSlot({ availability, now }: Planning, from: number): number | null {
  let slot = nextDeliverySlot(availability, from, now);
  // A cover splits a pause into two parts at most.
  for (let part = 0; part < 2 && slot !== null; part++) {
    const held: number = heldUntil(availability, slot);
    if (slot >= held) return slot;
    slot = nextDeliverySlot(availability, Math.max(from, held), now);
  }
  return slot;
}

/** The first free slot (UTC ms) at or after `earliest` at which the client is not away. */
function slotOutsideAbsence(planning: Planning, earliest: number): number | null {
  const slot = nextFreeSlot(planning, earliest);
  const absence = slot === null ? null : absenceAt(planning.thread, slot);
  return absence === null ? slot : nextFreeSlot(planning, Math.max(earliest, absence.to));
}

/** Whether the owner has reacted to the last nudge: by a follow-up, or by a pause that ended after it. */
function reactedSinceLastNudge({ lastNudgeAt, lastFollowUpAt, pause }: ClientThread): boolean {
  const lastNudge = lastNudgeAt ?? 0;
  return (lastFollowUpAt ?? 0) >= lastNudge || (pause?.until ?? 0) > lastNudge;
}

/** The length of silence that earns a step (working days); after a broken promise, that of the step before. */
function silenceRequired({ pause }: ClientThread, { index }: NudgeStep, { steps }: Policy): number {
  return steps[pause?.namedDate === undefined ? index : index - 1]?.after ?? 0;
}

/**
 * The first moment (UTC ms) after everything that a step waits for: the silence that earns it, the gaps after the last
 * follow-up and the last nudge, and a pause. Null if there is never enough working time.
 */
function earliestFor(step: NudgeStep, { thread, policy, availability, now }: Planning): number | null {
  const { calendar } = availability;
  const workingDaysAfter = (from: number, workingDays: number) =>
    addWorkingTime(calendar, from, Math.round(workingDays * calendar.workingDay));
  const gap = step.kind === 'step' ? policy.minGap : policy.repeatEvery;
  // A nudge in the future was dated by a wrong clock, and delays nothing.
  const lastNudgeAt = (thread.lastNudgeAt ?? 0) > now ? null : thread.lastNudgeAt;
  const earned = workingDaysAfter(thread.silentSince, silenceRequired(thread, step, policy));
  const afterFollowUp = thread.lastFollowUpAt === null ? 0 : workingDaysAfter(thread.lastFollowUpAt, gap);
  const afterNudge = lastNudgeAt === null ? 0 : workingDaysAfter(lastNudgeAt, gap);
  const afterPause = thread.pause?.until ?? 0;
  if (earned === null || afterFollowUp === null || afterNudge === null) return null;
  return Math.max(earned, afterFollowUp, afterNudge, afterPause);
}

/**
 * The nudge that asks again on a given day. Its ordinal encodes the day and is below all steps of a ladder, so that
 * nobody is asked twice on one day about the same silence.
 */
function askingOn(day: string): NudgeStep {
  const ordinal = -Math.trunc(Date.parse(`${day}T00:00:00Z`) / ONE_DAY);
  return { ordinal, kind: 'reopening', index: 0, remedy: 'reopening' };
}

/**
 * Plans when the owner of a closed thread is asked whether to take it up again: the first free slot on the chosen day or
 * later. `closed` if no day is set, or the owner was asked already.
 */
function planAsking(planning: Planning): NudgePlan {
  const { thread, availability, notBefore } = planning;
  const { askAgain } = thread;
  if (askAgain === null || askAgain.askedAt !== null) return { kind: 'never', reason: 'closed' };
  const earliest = startOfDate(askAgain.on, availability.calendar.timeZone);
  const dueAt = nextFreeSlot(planning, Math.max(earliest, notBefore));
  return dueAt === null ? NO_WORKING_TIME : planned(dueAt, askingOn(askAgain.on), planning);
}

/** Plans the question about a client's message for the next free slot; null if there is no question. */
function planQuestion(planning: Planning): ScheduledNudge | null {
  const { thread, policy, availability, now, notBefore } = planning;
  const { timeZone } = availability.calendar;
  const from = askableFrom(thread, Math.max(notBefore, now), timeZone);
  if (from === null || thread.pendingQuestion === null) return null;
  const dueAt = nextFreeSlot(planning, Math.max(from, notBefore));
  if (dueAt === null || askableFrom(thread, dueAt, timeZone) === null) return null;
  const { index, remedy } = stepAt(policy, thread.step);
  const ordinal = questionOrdinal(thread.pendingQuestion);
  return planned(dueAt, { ordinal, kind: 'question', index, remedy }, planning);
}

/** Plans the next nudge of the ladder. */
function planStep(planning: Planning): NudgePlan {
  const { thread, policy, notBefore } = planning;
  const step = stepAt(policy, thread.step);
  const wasAsked = step.kind === 'close_request' && stepAt(policy, thread.step - 1).kind === 'close_request';
  if (wasAsked && !reactedSinceLastNudge(thread)) return { kind: 'never', reason: 'asked_to_close' };
  const earliest = earliestFor(step, planning);
  const dueAt = earliest === null ? null : slotOutsideAbsence(planning, Math.max(earliest, notBefore));
  return dueAt === null ? NO_WORKING_TIME : planned(dueAt, step, planning);
}

/**
 * Plans the next nudge of a thread: the first working moment at which its silence has earned the step, the gaps to our
 * last follow-up and the last nudge are kept, and no pause holds it back; with a digest, the first digest after that. A
 * question about an unclear message comes earlier, unless a nudge comes by then: its card asks, too.
 * @param now UTC ms; a plan due by then is a `nudge`, a later one a `wait`
 * @param notBefore the moment (UTC ms) that the thread was planned for, if it is not to be nudged earlier than that
 */
export function planNudge(
  thread: ClientThread,
  policy: Policy,
  availability: Availability,
  now: number,
  notBefore = now,
): NudgePlan {
  const planning = { thread, policy, availability, now, notBefore };
  if (thread.status === 'closed') return planAsking(planning);
  if (thread.mutedAt !== null) return { kind: 'never', reason: 'muted' };
  if (policy.isOff) return { kind: 'never', reason: 'switched_off' };
  const next = planStep(planning);
  const question = planQuestion(planning);
  return question && (next.kind === 'never' || question.dueAt < next.dueAt) ? question : next;
}

/** The thread after a nudge was claimed at `now` (UTC ms): the next step of the ladder is due next. */
export function nudged(thread: ClientThread, step: NudgeStep, now: number): ClientThread {
  if (step.kind === 'reopening') {
    const askAgain = thread.askAgain && { ...thread.askAgain, askedAt: now };
    return { ...thread, askAgain, version: thread.version + 1 };
  }
  const withQuestion = { ...thread, pendingQuestion: asked(thread, now), version: thread.version + 1 };
  if (step.kind === 'question') return withQuestion;
  return {
    ...withQuestion,
    step: step.ordinal + 1,
    lastNudgeAt: now,
    ignoredNudges: thread.ignoredNudges + 1,
  };
}
