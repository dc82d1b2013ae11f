import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { changeWorkspaceSettings } from '../workspaces/change-settings.ts';

/**
 * Whether somebody gets proposals: `areOn` by their own choice, `areOnForAll` by that of the workspace.
 */
export interface ShownProposals {
  readonly areOn: boolean;
  readonly areOnForAll: boolean;
  /** Whether the workspace lets the bot see whose address a mail comes from, without which none come from mailboxes. */
  readonly areAllowed: boolean;
}

/** What is to be changed: `own` for the actor alone, else for everybody in the workspace. */
export interface SwitchProposals {
  readonly own: boolean;
  readonly on: boolean;
}

/** Whether somebody gets proposals. */
export async function showProposals(ctx: ActorContext): Promise<ShownProposals> {
  const { teamId } = ctx.actor;
  return {
    areOn: !(await ctx.store.proposals.isOff(ctx.actor)),
    areOnForAll: (await ctx.store.workspaces.settings(teamId)).suggestions,
    areAllowed: !ctx.features.missing(teamId).includes('mail_addresses'),
  };
}

/**
 * Switches proposals on or off. Resolves with the change to be undone; null where nothing is different.
 * @throws GhostwatchError `not_an_admin` where somebody else switches them for everybody
 */
export async function switchProposals(
  ctx: ActorContext,
  { own, on }: SwitchProposals,
): Promise<SettingChange | null> {
  if (!own) {
    const changed = await changeWorkspaceSettings(ctx, { suggestions: on });
    return changed.saved ? changed.change : null;
  }
  const { areOn: before } = await showProposals(ctx);
  await ctx.store.proposals.setOff(ctx.actor, !on);
  return noteSettingChange(ctx, { kind: 'proposals', before, after: on });
}
