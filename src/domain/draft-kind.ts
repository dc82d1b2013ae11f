import type { DraftKind } from './draft.ts';
import { type NudgeStep, stepAt } from './plan-nudge.ts';
import type { Policy } from './policy.ts';
import type { ClientThread } from './thread.ts';

/** The draft that a nudge carries: its remedy's, or the goodbye when the thread is to be closed. */
export function draftKindOf(step: NudgeStep): DraftKind {
  return step.kind === 'close_request' && step.remedy !== 'answer' ? 'goodbye' : step.remedy;
}

/**
 * The draft for where a thread stands now: that of the last nudge while nothing was done about it,
 * else that of the next one.
 */
export function draftKindNow(thread: ClientThread, policy: Policy): DraftKind {
  if (thread.status === 'closed') return 'reopening';
  const pending = thread.lastNudgeAt !== null && thread.lastNudgeAt > (thread.lastFollowUpAt ?? 0);
  return draftKindOf(stepAt(policy, Math.max(0, pending ? thread.step - 1 : thread.step)));
}
