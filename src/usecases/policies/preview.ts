import type { Policy } from '../../domain/policies/policy.ts';
import { type PolicyScope, resolvePolicy, withPolicy } from '../../domain/policies/policy-scope.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { plannedAt } from './plan.ts';
import { replanScope } from './replan-scope.ts';

const SOONEST = 5;

/**
 * The effect of a changed policy: which policy would apply (null: each category's built-in one), the next nudges of
 * how many open threads would move, and the soonest of these.
 */
export interface PolicyPreview {
  readonly becomes: Policy | null;
  readonly open: number;
  readonly moved: number;
  readonly soonest: readonly { readonly thread: PlannedThread; readonly nextNudgeAt: number | null }[];
}

const byMoment = (a: { nextNudgeAt: number | null }, b: { nextNudgeAt: number | null }) =>
  (a.nextNudgeAt ?? Number.MAX_SAFE_INTEGER) - (b.nextNudgeAt ?? Number.MAX_SAFE_INTEGER);

/**
 * Returns what a changed policy would do, without changing anything. `policy` null means removing it. Throws
 * `not_an_admin`.
 */
export async function previewPolicy(
  ctx: ActorContext,
  scope: PolicyScope,
  policy: Policy | null,
): Promise<PolicyPreview> {
  const { teamId } = ctx.actor;
  await requireAdmin(ctx);
  const then = withPolicy(ctx.policies.own(teamId), scope, policy);
  let open = 0;
  let moved = 0;
  let soonest: PolicyPreview['soonest'] = [];
  for await (const batch of replanScope(ctx, teamId, scope, then)) {
    open += batch.length;
    const others = batch
      .map(({ thread, plan }) => ({ thread, nextNudgeAt: plannedAt(plan) }))
      .filter(({ thread, nextNudgeAt }) => thread.nextNudgeAt !== nextNudgeAt);
    moved += others.length;
    soonest = [...soonest, ...others].sort(byMoment).slice(0, SOONEST);
  }
  return { becomes: scope === 'all' ? policy : resolvePolicy(scope, then), open, moved, soonest };
}
