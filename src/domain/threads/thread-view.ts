import type { DraftMailKind } from '../mail/draft-mail.ts';
import type { Person } from '../people/person.ts';
import type { NudgePlan } from '../policies/plan-nudge.ts';
import type { Policy } from '../policies/policy.ts';
import type { DraftFacts } from '../templates/draft.ts';
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
  /** What that message would be in the reader's drafts; null where they have no mailbox for it. */
  readonly draftMail: DraftMailKind | null;
}
