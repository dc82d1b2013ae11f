import { nextDeliverySlot } from '../calendar/digest.ts';
import { startOfDate } from '../calendar/local-date.ts';
import { askableFrom, asked, questionOrdinal } from '../conversations/follow-up-question.ts';
import { absenceAt } from '../threads/pauses.ts';
import type { ClientThread } from '../threads/thread.ts';
import { type Availability, heldUntil } from './availability.ts';
import { earliestNudge } from './earliest-nudge.ts';
import { type NudgeStep, stepAt } from './nudge-step.ts';
import type { Policy } from './policy.ts';

const ONE_DAY = 86_400_000;

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

/** Whether there was a nudge to which the owner has not reacted yet. */
export function awaitsReaction(thread: ClientThread): boolean {
  return thread.lastNudgeAt !== null && !reactedSinceLastNudge(thread);
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
  const { calendar } = planning.availability;
  const earliest = earliestNudge(step, { ...planning, calendar });
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
