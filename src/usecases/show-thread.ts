import { policyFor } from '../domain/policy.ts';
import { silentDays } from '../domain/silence.ts';
import type { ThreadView } from '../domain/thread-view.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindThread, type ThreadReference } from './find-thread.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makePlanFor } from './plan-for.ts';

/** Shows one thread. Throws `thread_not_found`, `thread_ambiguous`. */
export function makeShowThread(deps: Deps) {
  const { clock, store, availabilityOf } = deps;
  const findThread = makeFindThread(deps);
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);

  return async ({ teamId }: Actor, ref: ThreadReference): Promise<ThreadView> => {
    const thread = await findThread(teamId, ref);
    const owner = await meetPerson({ teamId, userId: thread.ownerId });
    return {
      thread,
      owner,
      policy: policyFor(thread),
      silentDays: silentDays(thread, availabilityOf(owner).calendar, clock.now()),
      history: await store.threads.history(teamId, thread.number),
      plan: planFor(thread, owner),
    };
  };
}
