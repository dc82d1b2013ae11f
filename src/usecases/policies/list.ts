import type { Policy } from '../../domain/policies/policy.ts';
import { POLICY_SCOPES, type PolicyScope, resolvePolicy } from '../../domain/policies/policy-scope.ts';
import type { ActorContext } from '../context.ts';

/**
 * The policy of a scope (null: each category uses its built-in one), and whether the workspace set it for exactly
 * that scope.
 */
export interface PolicyOfScope {
  readonly scope: PolicyScope;
  readonly policy: Policy | null;
  readonly isOwn: boolean;
}

/** Lists the policies of a workspace, for every member; never waits for Slack. */
export function listPolicies(ctx: ActorContext): { readonly policies: readonly PolicyOfScope[] } {
  const { teamId } = ctx.actor;
  const own = ctx.policies.own(teamId);
  return {
    policies: POLICY_SCOPES.map((scope) => ({
      scope,
      policy: scope === 'all' ? (own.all ?? null) : resolvePolicy(scope, own),
      isOwn: own[scope] !== undefined,
    })),
  };
}
