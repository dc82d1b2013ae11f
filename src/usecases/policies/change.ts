import type { Policy } from '../../domain/policies/policy.ts';
import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { changeAndReplan } from '../deferred/replan.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** Stores a policy (null removes it), and replans the threads that it applies to. */
export async function applyPolicy(
  ctx: ActorContext,
  scope: PolicyScope,
  policy: Policy | null,
): Promise<void> {
  const { teamId } = ctx.actor;
  await changeAndReplan(ctx, { teamId, policy: scope }, () => ctx.policies.set(teamId, scope, policy));
}

/**
 * Sets a policy for the whole workspace; null removes it. Resolves with the change for undo; null if nothing changed.
 * @throws GhostwatchError `not_an_admin`
 */
export async function changePolicy(
  ctx: ActorContext,
  scope: PolicyScope,
  policy: Policy | null,
): Promise<{ readonly change: SettingChange | null }> {
  await requireAdmin(ctx);
  const before = ctx.policies.own(ctx.actor.teamId)[scope] ?? null;
  await applyPolicy(ctx, scope, policy);
  return { change: await noteSettingChange(ctx, { kind: 'policy', scope, before, after: policy }) };
}
