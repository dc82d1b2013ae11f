import type { Policy } from '../../domain/policies/policy.ts';
import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { plannedAt } from './plan.ts';
import { replanScope } from './replan-scope.ts';

/**
 * Sets a plan for the whole workspace, null to take it back, and plans the threads that it is about anew. Throws
 * `not_an_admin`.
 */
export async function changePolicy(
  ctx: ActorContext,
  scope: PolicyScope,
  policy: Policy | null,
): Promise<void> {
  const { teamId } = ctx.actor;
  await requireAdmin(ctx);
  await ctx.policies.set(teamId, scope, policy);
  await noteAudit(ctx, 'settings_changed', { settings: 'schedules' });
  for await (const batch of replanScope(ctx, teamId, scope, ctx.policies.own(teamId))) {
    const plans = batch.map(({ thread, plan }) => ({ thread, nextNudgeAt: plannedAt(plan) }));
    await ctx.store.threads.replan(teamId, plans);
  }
}
