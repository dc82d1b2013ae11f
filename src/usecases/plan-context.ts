import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Person } from '../domain/person.ts';
import { type NudgePlan, planNudge } from '../domain/plan-nudge.ts';
import { OWED_POLICY, type Policy } from '../domain/policy.ts';
import type { Context, PlannedThread } from '../domain/thread.ts';
import type { Deps } from './deps.ts';
import { makeRecallPerson } from './recall-person.ts';

const BATCH = 200;

/** A thread, and its plan under another policy. */
export interface Replanned {
  readonly thread: PlannedThread;
  readonly plan: NudgePlan;
}

/** Plans all open threads of a context by a policy, batch by batch, and lets others run in between. */
export function makePlanContext({
  clock,
  store,
  availabilityOf,
}: Pick<Deps, 'clock' | 'store' | 'availabilityOf'>) {
  const recallPerson = makeRecallPerson({ store });

  return async function* (teamId: string, context: Context, policy: Policy): AsyncGenerator<Replanned[]> {
    const owners = new Map<string, Person>();
    async function replanned(thread: PlannedThread): Promise<Replanned> {
      const owner = owners.get(thread.ownerId) ?? (await recallPerson({ teamId, userId: thread.ownerId }));
      owners.set(thread.ownerId, owner);
      const now = thread.waitingOn === 'us' ? OWED_POLICY : policy;
      return { thread, plan: planNudge(thread, now, availabilityOf(owner), clock.now()) };
    }

    for (let after = 0; ; ) {
      const threads = await store.threads.openThreadsAbout(teamId, context, after, BATCH);
      const last = threads.at(-1);
      if (!last) return;
      yield await Promise.all(threads.map(replanned));
      after = last.number;
      await letOthersRun();
    }
  };
}
