import type { ActorContext } from '../context.ts';

/** Whether somebody gets proposals; changes it where `wanted` says so. */
export async function switchProposals(ctx: ActorContext, wanted: boolean | null): Promise<boolean> {
  if (wanted !== null) await ctx.store.proposals.setOff(ctx.actor, !wanted);
  return !(await ctx.store.proposals.isOff(ctx.actor));
}
