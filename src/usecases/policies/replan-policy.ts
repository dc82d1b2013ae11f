import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import type { Context } from '../context.ts';
import { plannedAt } from './plan.ts';
import { replanScope } from './replan-scope.ts';

/** Replans the threads that a policy applies to, by the current settings of the workspace. */
export async function replanPolicy(ctx: Context, teamId: string, scope: PolicyScope): Promise<void> {
  for await (const batch of replanScope(ctx, teamId, scope, ctx.policies.own(teamId))) {
    const plans = batch.map(({ thread, plan }) => ({ thread, nextNudgeAt: plannedAt(plan) }));
    await ctx.store.threads.replan(teamId, plans);
  }
}
