import type { Policy, Step } from './policy.ts';

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

/** The nudge with this ordinal: a step, then `maxRepeats` repeats of the last one, then requests to close. */
export function stepAt(policy: Policy, ordinal: number): NudgeStep {
  const last = policy.steps.length - 1;
  const index = Math.min(ordinal, last);
  const remedy = policy.steps[index]?.remedy ?? 'clarify';
  if (ordinal <= last) return { ordinal, kind: 'step', index, remedy };
  const kind = ordinal <= last + policy.maxRepeats ? 'repeat' : 'close_request';
  return { ordinal, kind, index, remedy };
}
