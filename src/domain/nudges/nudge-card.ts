import type { DraftMailKind } from '../mail/draft-mail.ts';
import type { NudgePlan } from '../policies/plan-nudge.ts';
import type { Policy } from '../policies/policy.ts';
import type { DraftFacts } from '../templates/draft.ts';
import type { PlannedThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import type { Nudge } from './nudge.ts';

/**
 * The content of a nudge about its thread. A `live` card offers its buttons; any other shows what has happened
 * since. `silentDays` are working days of the owner.
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
  /** The kind of draft that its message would be in its reader's mailbox; null if they have no mailbox for it. */
  readonly draftMail: DraftMailKind | null;
}
