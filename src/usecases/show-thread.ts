import { draftKindNow } from '../domain/draft-kind.ts';
import { silentDays } from '../domain/silence.ts';
import type { ThreadView } from '../domain/thread-view.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindThread, type ThreadReference } from './find-thread.ts';
import { makeGatherDraft } from './gather-draft.ts';
import { makePlanFor } from './plan-for.ts';
import { makeRecallPerson } from './recall-person.ts';

/** Shows one thread; never waits for Slack. Throws `thread_not_found`, `thread_ambiguous`. */
export function makeShowThread(deps: Deps) {
  const { clock, store, availabilityOf, policies } = deps;
  const findThread = makeFindThread(deps);
  const recallPerson = makeRecallPerson(deps);
  const gatherDraft = makeGatherDraft(deps);
  const planFor = makePlanFor(deps);

  return async ({ teamId }: Actor, ref: ThreadReference): Promise<ThreadView> => {
    const thread = await findThread(teamId, ref);
    const owner = await recallPerson({ teamId, userId: thread.ownerId });
    const policy = policies.of(thread);
    const history = await store.threads.history(teamId, thread.number);
    return {
      thread,
      owner,
      policy,
      silentDays: silentDays(thread, availabilityOf(owner).calendar, clock.now()),
      history,
      plan: planFor(thread, owner),
      draft: gatherDraft(thread, draftKindNow(thread, policy, history), owner),
    };
  };
}
