import type { DraftFacts } from './draft.ts';
import type { Nudge } from './nudge.ts';
import type { NudgePlan } from './plan-nudge.ts';
import type { Policy } from './policy.ts';
import type { PlannedThread } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';

/**
 * Everything that a nudge says about its thread. A `live` card offers its buttons; any other says what
 * has happened since. `silentDays` are working days of the owner.
 */
export interface NudgeCard {
  readonly nudge: Nudge;
  readonly thread: PlannedThread;
  readonly policy: Policy;
  readonly silentDays: number;
  readonly history: readonly ThreadEvent[];
  readonly draft: DraftFacts;
  readonly variant: number;
  readonly live: boolean;
  readonly plan: NudgePlan;
}
