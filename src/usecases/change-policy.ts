import { DEFAULT_POLICIES, type Policy } from '../domain/policy.ts';
import type { Context } from '../domain/thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makePlanContext } from './plan-context.ts';
import { plannedAt } from './plan-for.ts';
import { makeRequireAdmin } from './require-admin.ts';

/**
 * Sets the policy of a context for the whole workspace, null for the default, and plans its threads anew. Throws
 * `not_an_admin`.
 */
export function makeChangePolicy(deps: Deps) {
  const { store, policies, homes } = deps;
  const requireAdmin = makeRequireAdmin(deps);
  const planContext = makePlanContext(deps);
  return async (actor: Actor, context: Context, policy: Policy | null): Promise<void> => {
    const { teamId } = actor;
    await requireAdmin(actor);
    await policies.set(teamId, context, policy);
    for await (const batch of planContext(teamId, context, policy ?? DEFAULT_POLICIES[context])) {
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
