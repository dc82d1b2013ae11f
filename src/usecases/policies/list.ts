import type { Policy } from '../../domain/policies/policy.ts';
import { POLICY_SCOPES, type PolicyScope, resolvePolicy } from '../../domain/policies/policy-scope.ts';
import type { ActorContext } from '../context.ts';

/** The plan of a scope (null: each context goes by its built-in one), and whether the workspace made it for just that. */
export interface PolicyOfScope {
  readonly scope: PolicyScope;
  readonly policy: Policy | null;
  readonly isOwn: boolean;
}

/** Shows the plans of a workspace, to everybody in it; never waits for Slack. */
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
