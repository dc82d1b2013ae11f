import type { ThreadCategory } from '../threads/thread.ts';
import type { Remedy } from './remedy.ts';

/** One step: its remedy, and the length of silence (working days) after which it is due. */
export interface Step {
  readonly remedy: Remedy | 'answer';
  readonly after: number;
}

/** An escalation policy; every length is counted in working days of the owner. */
export interface Policy {
  readonly steps: readonly Step[];
  readonly minGap: number;
  readonly repeatEvery: number;
  readonly maxRepeats: number;
  /** Whether nudges about clients of this category are switched off. */
  readonly isOff?: boolean;
}

const PACE = { minGap: 2, repeatEvery: 5, maxRepeats: 2 } as const;

/** A policy whose steps are due after these numbers of working days; `call` null means no call. */
function ladder(checkIn: number, followUp: number, call: number | null, clarify: number): Policy {
  return {
    ...PACE,
    steps: [
      { remedy: 'check_in', after: checkIn },
      { remedy: 'follow_up', after: followUp },
      ...(call === null ? [] : [{ remedy: 'call', after: call } as const]),
      { remedy: 'clarify', after: clarify },
    ],
  };
}

/** The built-in ladders; `networking` has no call, because nobody phones a loose acquaintance. */
export const DEFAULT_POLICIES: Readonly<Record<ThreadCategory, Policy>> = {
  general: ladder(3, 6, 9, 12),
  offer: ladder(3, 7, 10, 14),
  project: ladder(2, 5, 7, 10),
  invoice: ladder(5, 10, 14, 20),
  support: ladder(2, 4, 6, 9),
  recruiting: ladder(2, 4, 6, 9),
  networking: ladder(5, 10, null, 20),
};

/** While it is our turn: one reminder after one working day, repeated like the others. */
export const OWED_POLICY: Policy = { ...PACE, steps: [{ remedy: 'answer', after: 1 }] };
