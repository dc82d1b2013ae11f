import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import type { DeferredWork } from '../../ports/deferred-work-store.ts';
import type { Context } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { replanOwner } from '../people/replan-owner.ts';
import { replanPolicy } from '../policies/replan-policy.ts';

/** What has changed, so that threads have to be planned again: a policy of the workspace, or somebody's working time. */
export type Replanned =
  | { readonly teamId: string; readonly policy: PolicyScope }
  | { readonly teamId: string; readonly ownerId: string };

/** The process that makes a change replans at once; after this time (ms) another process checks whether it did. */
const OWN_TIME = 60_000;

function keyOf(changed: Replanned) {
  const subject = 'policy' in changed ? `policy/${changed.policy}` : `owner/${changed.ownerId}`;
  return { teamId: changed.teamId, kind: 'replan', subject } as const;
}

/** Replans the threads that a piece of deferred work names. */
export async function replan(ctx: Context, work: DeferredWork): Promise<void> {
  const { teamId, subject } = work;
  const [about, name = ''] = subject.split('/');
  await ctx.caches.refresh(teamId);
  if (about === 'policy') await replanPolicy(ctx, teamId, name as PolicyScope);
  else await replanOwner(ctx, await recallPerson(ctx, { teamId, userId: name }));
  await ctx.store.deferred.done(work);
}

/** Makes a change and replans the affected threads. If this process ends in between, another one replans them. */
export async function changeAndReplan(
  ctx: Context,
  changed: Replanned,
  change: () => Promise<void>,
): Promise<void> {
  const { deferred } = ctx.store;
  const key = keyOf(changed);
  const notBefore = ctx.now + OWN_TIME;
  await deferred.change(key, () => ({ notedAt: ctx.now, notBefore, detail: null }));
  await change();
  const work = await deferred.find(key);
  if (work) await replan(ctx, work);
}
