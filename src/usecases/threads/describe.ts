import { silentDays } from '../../domain/policies/silence.ts';
import { draftKindNow } from '../../domain/templates/draft-kind.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadView } from '../../domain/threads/thread-view.ts';
import type { AppContext } from '../context.ts';
import { makeRecallPerson } from '../people/recall.ts';
import { makePlanAsStored } from '../policies/plan.ts';
import { makeGatherDraft } from '../templates/gather-draft.ts';

/** Puts together all that can be said of a thread to a reader, who signs the draft; never waits for Slack. */
export function makeDescribeThread(deps: AppContext) {
  const { clock, store, availabilityOf, policies } = deps;
  const recallPerson = makeRecallPerson(deps);
  const gatherDraft = makeGatherDraft(deps);
  const planAsStored = makePlanAsStored(deps);

  return async (thread: PlannedThread, readerId: string): Promise<ThreadView> => {
    const { teamId, number, ownerId } = thread;
    const reader = await recallPerson({ teamId, userId: readerId });
    const owner = await recallPerson({ teamId, userId: ownerId });
    const policy = policies.of(thread);
    const history = await store.threads.history(teamId, number);
    return {
      thread,
      owner,
      policy,
      silentDays: silentDays(thread, availabilityOf(owner).calendar, clock.now()),
      history,
      plan: planAsStored(thread, owner),
      draft: await gatherDraft(thread, draftKindNow(thread, policy, history), owner, reader),
    };
  };
}
