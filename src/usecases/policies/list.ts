import type { Policy } from '../../domain/policies/policy.ts';
import { PLAN_SCOPES, type PlanScope, planOf } from '../../domain/policies/policy-scope.ts';
import type { Actor, Deps } from '../context.ts';

/** The plan of a scope (null: each context goes by its built-in one), and whether the workspace made it for just that. */
export interface PlanOfScope {
  readonly scope: PlanScope;
  readonly policy: Policy | null;
  readonly isOwn: boolean;
}

/** Shows the plans of a workspace, to everybody in it; never waits for Slack. */
export function makeShowSettings({ policies }: Pick<Deps, 'policies'>) {
  return ({ teamId }: Actor): { readonly policies: readonly PlanOfScope[] } => {
    const own = policies.own(teamId);
    return {
      policies: PLAN_SCOPES.map((scope) => ({
        scope,
        policy: scope === 'all' ? (own.all ?? null) : planOf(scope, own),
        isOwn: own[scope] !== undefined,
      })),
    };
  };
}
