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
import type { Context } from '../context.ts';
import { recallPerson } from '../people/recall.ts';

const BATCH = 200;

/** A thread, and its plan under different policies. */
export interface Replanned {
  readonly thread: PlannedThread;
  readonly plan: NudgePlan;
}

async function* planContext(
  ctx: Context,
  teamId: string,
  category: ThreadCategory,
  policies: Policies,
): AsyncGenerator<Replanned[]> {
  const owners = new Map<string, Person>();
  async function replanned(thread: PlannedThread): Promise<Replanned> {
    const owner = owners.get(thread.ownerId) ?? (await recallPerson(ctx, { teamId, userId: thread.ownerId }));
    owners.set(thread.ownerId, owner);
    const policy = policyFor(thread, policies);
    return { thread, plan: planNudge(thread, policy, ctx.availabilityOf(owner), ctx.now) };
  }

  for (let after = 0; ; ) {
    const threads = await ctx.store.threads.openThreadsAbout(teamId, category, after, BATCH);
    const last = threads.at(-1);
    if (!last) return;
    yield await Promise.all(threads.map(replanned));
    after = last.number;
    await yieldToEventLoop();
  }
}

/** Replans all open threads of a scope by the given policies, in batches, and lets other work run in between. */
export async function* replanScope(
  ctx: Context,
  teamId: string,
  scope: PolicyScope,
  policies: Policies,
): AsyncGenerator<readonly Replanned[]> {
  for (const category of categoriesIn(scope, policies)) yield* planContext(ctx, teamId, category, policies);
}
