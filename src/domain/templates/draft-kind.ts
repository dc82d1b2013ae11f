import { type NudgeStep, stepAt } from '../policies/nudge-step.ts';
import type { Policy } from '../policies/policy.ts';
import type { ClientThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import { withoutUndone } from '../threads/undo.ts';
import type { DraftKind } from './draft.ts';

/** Whether we have followed up with the client after the nudge of this step. */
function followedUpAfter(step: number, history: readonly ThreadEvent[]): boolean {
  const nudgedAt = history.findLast((event) => event.kind === 'nudged' && event.step === step)?.at;
  const followUps = withoutUndone(history).filter(({ kind }) => kind === 'followed_up');
  return nudgedAt !== undefined && followUps.some(({ at }) => at >= nudgedAt);
}

/**
 * The draft kind of a nudge: its remedy's, or the goodbye. Once we have asked for a decision and its date has passed,
 * asking again would make the date worthless; so a repeat and the request to close use the goodbye.
 */
export function draftKindOf(step: NudgeStep, history: readonly ThreadEvent[]): DraftKind {
  if (step.remedy === 'answer' || step.kind === 'reopening' || step.kind === 'step') return step.remedy;
  return step.kind === 'close_request' || followedUpAfter(step.index, history) ? 'goodbye' : step.remedy;
}

/**
 * The draft kind for the current state of a thread: that of the last nudge until something was done about it, else that
 * of the next one.
 */
export function draftKindNow(
  thread: ClientThread,
  policy: Policy,
  history: readonly ThreadEvent[],
): DraftKind {
  if (thread.status === 'closed') return 'reopening';
  // Our mail did not arrive, so the client has written nothing that could be answered.
  if (thread.pendingQuestion?.kind === 'bounce') return 'check_in';
  const pending = thread.lastNudgeAt !== null && thread.lastNudgeAt > (thread.lastFollowUpAt ?? 0);
  return draftKindOf(stepAt(policy, Math.max(0, pending ? thread.step - 1 : thread.step)), history);
}
