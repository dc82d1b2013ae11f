import type { PolicyScope } from '../../domain/policies/policy-scope.ts';
import type { DeferredWork } from '../../ports/deferred-work-store.ts';
import type { Context } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { replanOwner } from '../people/replan-owner.ts';
import { replanPolicy } from '../policies/replan-policy.ts';

/** What has changed, so that threads need new plans: a policy of the workspace, or somebody's working time. */
export type Replanned =
  | { readonly teamId: string; readonly policy: PolicyScope }
  | { readonly teamId: string; readonly ownerId: string };

/** Whoever makes a change plans anew at once; after so long (ms) somebody else looks whether they have. */
const OWN_TIME = 60_000;

function keyOf(changed: Replanned) {
  const subject = 'policy' in changed ? `policy/${changed.policy}` : `owner/${changed.ownerId}`;
  return { teamId: changed.teamId, kind: 'replan', subject } as const;
}

/** Makes the plans anew that a piece of deferred work speaks of. */
export async function replan(ctx: Context, work: DeferredWork): Promise<void> {
  const { teamId, subject } = work;
  const [about, name = ''] = subject.split('/');
  await ctx.caches.refresh(teamId);
  if (about === 'policy') await replanPolicy(ctx, teamId, name as PolicyScope);
  else await replanOwner(ctx, await recallPerson(ctx, { teamId, userId: name }));
  await ctx.store.deferred.done(work);
}

/** Makes a change and plans anew what it concerns. When this process ends in between, another one makes the plans. */
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
