import type { ActorContext } from '../context.ts';

/**
 * Whether somebody gets proposals; changes it where `wanted` says so.
 * @returns `areAllowed`: whether the workspace lets the bot see whose address a mail comes from, without which none come
 */
export async function switchProposals(
  ctx: ActorContext,
  wanted: boolean | null,
): Promise<{ areOn: boolean; areAllowed: boolean }> {
  if (wanted !== null) await ctx.store.proposals.setOff(ctx.actor, !wanted);
  return {
    areOn: !(await ctx.store.proposals.isOff(ctx.actor)),
    areAllowed: !ctx.features.missing(ctx.actor.teamId).includes('mail_addresses'),
  };
}
