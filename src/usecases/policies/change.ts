import type { Policy } from '../../domain/policies/policy.ts';
import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import { makeRequireAdmin } from '../access/require-admin.ts';
import type { Actor, AppContext } from '../context.ts';
import { plannedAt } from './plan.ts';
import { makeReplanScope } from './replan-scope.ts';

/**
 * Sets a plan for the whole workspace, null to take it back, and plans the threads that it is about anew. Throws
 * `not_an_admin`.
 */
export function makeChangePolicy(deps: AppContext) {
  const { store, policies, homes } = deps;
  const requireAdmin = makeRequireAdmin(deps);
  const planScope = makeReplanScope(deps);
  return async (actor: Actor, scope: PolicyScope, policy: Policy | null): Promise<void> => {
    const { teamId } = actor;
    await requireAdmin(actor);
    await policies.set(teamId, scope, policy);
    for await (const batch of planScope(teamId, scope, policies.own(teamId))) {
      const plans = batch.map(({ thread: { number, version }, plan }) => ({
        number,
        version,
        nextNudgeAt: plannedAt(plan),
      }));
      await store.threads.replan(teamId, plans);
      homes.changed(batch.map(({ thread }) => ({ teamId, userId: thread.ownerId })));
    }
  };
}
