import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Person } from '../../domain/people/person.ts';
import { type NudgePlan, planNudge } from '../../domain/policies/plan-nudge.ts';
import { contextsIn, type PlanScope, type Policies, policyFor } from '../../domain/policies/policy-scope.ts';
import type { Context, PlannedThread } from '../../domain/threads/thread.ts';
import type { Deps } from '../context.ts';
import { makeRecallPerson } from '../people/recall.ts';

const BATCH = 200;

/** A thread, and its plan under other policies. */
export interface Replanned {
  readonly thread: PlannedThread;
  readonly plan: NudgePlan;
}

/** Plans all open threads that a scope is about by these policies, batch by batch, and lets others run in between. */
export function makePlanScope({
  clock,
  store,
  availabilityOf,
}: Pick<Deps, 'clock' | 'store' | 'availabilityOf'>) {
  const recallPerson = makeRecallPerson({ store });

  async function* planContext(
    teamId: string,
    context: Context,
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
      const threads = await store.threads.openThreadsAbout(teamId, context, after, BATCH);
      const last = threads.at(-1);
      if (!last) return;
      yield await Promise.all(threads.map(replanned));
      after = last.number;
      await letOthersRun();
    }
  }

  return async function* (
    teamId: string,
    scope: PlanScope,
    policies: Policies,
  ): AsyncGenerator<readonly Replanned[]> {
    for (const context of contextsIn(scope, policies)) yield* planContext(teamId, context, policies);
  };
}
