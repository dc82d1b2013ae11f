import { addWorkingTime, type WorkingCalendar } from '../calendar/calendar.ts';
import type { ClientThread } from '../threads/thread.ts';
import type { NudgeStep } from './nudge-step.ts';
import type { Policy } from './policy.ts';

interface EarliestInput {
  readonly thread: ClientThread;
  readonly policy: Policy;
  /** The owner's. */
  readonly calendar: WorkingCalendar;
  /** UTC ms */
  readonly now: number;
}

/** The length of silence that earns a step (working days); after a broken promise, that of the step before. */
function silenceRequired({ pause }: ClientThread, { index }: NudgeStep, { steps }: Policy): number {
  return steps[pause?.namedDate === undefined ? index : index - 1]?.after ?? 0;
}

/**
 * The first moment (UTC ms) after everything that a step waits for: the silence that earns it, the gaps after the last
 * follow-up and the last nudge, and a pause. Null if there is never enough working time.
 */
export function earliestNudge(
  step: NudgeStep,
  { thread, policy, calendar, now }: EarliestInput,
): number | null {
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
