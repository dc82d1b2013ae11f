import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** Whether somebody gets proposals. */
export async function showProposals(ctx: ActorContext): Promise<boolean> {
  return !(await ctx.store.proposals.isOff(ctx.actor));
}

/** Switches somebody's proposals on or off. Resolves with the change to be undone; null where nothing is different. */
export async function switchProposals(ctx: ActorContext, wanted: boolean): Promise<SettingChange | null> {
  const before = await showProposals(ctx);
  await ctx.store.proposals.setOff(ctx.actor, !wanted);
  return noteSettingChange(ctx, { kind: 'proposals', before, after: wanted });
}
