import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Person } from '../../domain/people/person.ts';
import { type NudgePlan, planNudge } from '../../domain/policies/plan-nudge.ts';
import {
  categoriesIn,
  type Policies,
  type PolicyScope,
  policyFor,
} from '../../domain/policies/policy-scope.ts';
import type { PlannedThread, ThreadCategory } from '../../domain/threads/thread.ts';
import type { AppContext } from '../context.ts';
import { makeRecallPerson } from '../people/recall.ts';

const BATCH = 200;

/** A thread, and its plan under other policies. */
export interface Replanned {
  readonly thread: PlannedThread;
  readonly plan: NudgePlan;
}

/** Plans all open threads that a scope is about by these policies, batch by batch, and lets others run in between. */
export function makeReplanScope({
  clock,
  store,
  availabilityOf,
}: Pick<AppContext, 'clock' | 'store' | 'availabilityOf'>) {
  const recallPerson = makeRecallPerson({ store });

  async function* planContext(
    teamId: string,
    category: ThreadCategory,
    policies: Policies,
  ): AsyncGenerator<Replanned[]> {
    const owners = new Map<string, Person>();
    async function replanned(thread: PlannedThread): Promise<Replanned> {
      const owner = owners.get(thread.ownerId) ?? (await recallPerson({ teamId, userId: thread.ownerId }));
      owners.set(thread.ownerId, owner);
      const policy = policyFor(thread, policies);
      return { thread, plan: planNudge(thread, policy, availabilityOf(owner), clock.now()) };
    }

    for (let after = 0; ; ) {
      const threads = await store.threads.openThreadsAbout(teamId, category, after, BATCH);
      const last = threads.at(-1);
      if (!last) return;
      yield await Promise.all(threads.map(replanned));
      after = last.number;
      await yieldToEventLoop();
    }
  }

  return async function* (
    teamId: string,
    scope: PolicyScope,
    policies: Policies,
  ): AsyncGenerator<readonly Replanned[]> {
    for (const category of categoriesIn(scope, policies)) yield* planContext(teamId, category, policies);
  };
}
