import type { DraftFacts } from './draft.ts';
import type { Person } from './person.ts';
import type { NudgePlan } from './plan-nudge.ts';
import type { Policy } from './policy.ts';
import type { PlannedThread } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';

/** A thread, how long it has been silent (working days of its owner), its timeline, and what comes next. */
export interface ThreadView {
  readonly thread: PlannedThread;
  readonly owner: Person;
  readonly policy: Policy;
  readonly silentDays: number;
  readonly history: readonly ThreadEvent[];
  readonly plan: NudgePlan;
  /** The suggested message for where the thread stands now. */
  readonly draft: DraftFacts;
}
