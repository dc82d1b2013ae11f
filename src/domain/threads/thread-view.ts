import type { DraftMailKind } from '../mail/draft-mail.ts';
import type { Person } from '../people/person.ts';
import type { NudgePlan } from '../policies/plan-nudge.ts';
import type { Policy } from '../policies/policy.ts';
import type { DraftFacts } from '../templates/draft.ts';
import type { PlannedThread } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';

/** A thread with the length of its silence (working days of its owner), its timeline, and its next nudge. */
export interface ThreadView {
  readonly thread: PlannedThread;
  readonly owner: Person;
  readonly policy: Policy;
  readonly silentDays: number;
  readonly history: readonly ThreadEvent[];
  readonly plan: NudgePlan;
  /** The suggested message for the current state of the thread. */
  readonly draft: DraftFacts;
  /** The kind of draft that the message would be in the reader's mailbox; null if they have no mailbox for it. */
  readonly draftMail: DraftMailKind | null;
}
