import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/**
 * Whether somebody gets proposals.
 * @returns `areAllowed`: whether the workspace lets the bot see whose address a mail comes from, without which none come
 */
export async function showProposals(
  ctx: ActorContext,
): Promise<{ readonly areOn: boolean; readonly areAllowed: boolean }> {
  return {
    areOn: !(await ctx.store.proposals.isOff(ctx.actor)),
    areAllowed: !ctx.features.missing(ctx.actor.teamId).includes('mail_addresses'),
  };
}

/** Switches somebody's proposals on or off. Resolves with the change to be undone; null where nothing is different. */
export async function switchProposals(ctx: ActorContext, wanted: boolean): Promise<SettingChange | null> {
  const { areOn: before } = await showProposals(ctx);
  await ctx.store.proposals.setOff(ctx.actor, !wanted);
  return noteSettingChange(ctx, { kind: 'proposals', before, after: wanted });
}
