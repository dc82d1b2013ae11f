import { DEFAULT_POLICIES, type Policy } from '../domain/policy.ts';
import type { Context, PlannedThread } from '../domain/thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makePlanContext } from './plan-context.ts';
import { plannedAt } from './plan-for.ts';
import { makeRequireAdmin } from './require-admin.ts';

const SOONEST = 5;

/** What another policy would do: of how many open threads it moves the next nudge, and the soonest of these. */
export interface PolicyPreview {
  readonly open: number;
  readonly moved: number;
  readonly soonest: readonly { readonly thread: PlannedThread; readonly nextNudgeAt: number | null }[];
}

const byMoment = (a: { nextNudgeAt: number | null }, b: { nextNudgeAt: number | null }) =>
  (a.nextNudgeAt ?? Number.MAX_SAFE_INTEGER) - (b.nextNudgeAt ?? Number.MAX_SAFE_INTEGER);

/** Says what a policy would change, and changes nothing. `policy` null is the default. Throws `not_an_admin`. */
export function makePreviewPolicy(deps: Deps) {
  const requireAdmin = makeRequireAdmin(deps);
  const planContext = makePlanContext(deps);
  return async (actor: Actor, context: Context, policy: Policy | null): Promise<PolicyPreview> => {
    await requireAdmin(actor);
    let open = 0;
    let moved = 0;
    let soonest: PolicyPreview['soonest'] = [];
    for await (const batch of planContext(actor.teamId, context, policy ?? DEFAULT_POLICIES[context])) {
      open += batch.length;
      const others = batch
        .map(({ thread, plan }) => ({ thread, nextNudgeAt: plannedAt(plan) }))
        .filter(({ thread, nextNudgeAt }) => thread.nextNudgeAt !== nextNudgeAt);
      moved += others.length;
      soonest = [...soonest, ...others].sort(byMoment).slice(0, SOONEST);
    }
    return { open, moved, soonest };
  };
}
