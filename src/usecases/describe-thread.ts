import { draftKindNow } from '../domain/draft-kind.ts';
import { silentDays } from '../domain/silence.ts';
import type { PlannedThread } from '../domain/thread.ts';
import type { ThreadView } from '../domain/thread-view.ts';
import type { Deps } from './deps.ts';
import { makeGatherDraft } from './gather-draft.ts';
import { makePlanAsStored } from './plan-for.ts';
import { makeRecallPerson } from './recall-person.ts';

/** Puts together all that can be said of a thread; never waits for Slack. */
export function makeDescribeThread(deps: Deps) {
  const { clock, store, availabilityOf, policies } = deps;
  const recallPerson = makeRecallPerson(deps);
  const gatherDraft = makeGatherDraft(deps);
  const planAsStored = makePlanAsStored(deps);

  return async (thread: PlannedThread): Promise<ThreadView> => {
    const { teamId, number, ownerId } = thread;
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
      draft: await gatherDraft(thread, draftKindNow(thread, policy, history), owner),
    };
  };
}
