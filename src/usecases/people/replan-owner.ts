import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Person } from '../../domain/people/person.ts';
import type { AppContext } from '../context.ts';
import { makePlanFor, type Planning, plannedAt } from '../policies/plan.ts';

const BATCH = 200;

/** Plans all threads of an owner anew, after their calendar or their own pause has changed. */
export function makeReplanOwner(deps: Pick<AppContext, Planning | 'store'>) {
  const { store } = deps;
  const planFor = makePlanFor(deps);

  return async (owner: Person): Promise<void> => {
    for (let after = 0; ; ) {
      const threads = await store.threads.plannedThreadsOf(owner.teamId, owner.userId, after, BATCH);
      const last = threads.at(-1);
      if (!last) return;
      await store.threads.replan(
        owner.teamId,
        threads.map((thread) => ({
          number: thread.number,
          version: thread.version,
          nextNudgeAt: plannedAt(planFor(thread, owner)),
        })),
      );
      after = last.number;
      await yieldToEventLoop();
    }
  };
}
