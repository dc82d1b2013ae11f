import type { Policy } from '../../domain/policies/policy.ts';
import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { changeAndReplan } from '../deferred/replan.ts';

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
  await changeAndReplan(ctx, { teamId, policy: scope }, () => ctx.policies.set(teamId, scope, policy));
}
