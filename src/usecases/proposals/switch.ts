import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { changeWorkspaceSettings } from '../workspaces/change-settings.ts';

/** Whether somebody gets proposals: `areOn` is their own choice, `areOnForAll` that of the workspace. */
export interface ShownProposals {
  readonly areOn: boolean;
  readonly areOnForAll: boolean;
  /** Whether the workspace lets the bot look up people by mail address; mailboxes give no proposals without it. */
  readonly areAllowed: boolean;
}

/** What to change: the actor's own setting if `own`, else that of the workspace. */
export interface SwitchProposals {
  readonly own: boolean;
  readonly on: boolean;
}

/** Returns whether the actor gets proposals. */
export async function showProposals(ctx: ActorContext): Promise<ShownProposals> {
  const { teamId } = ctx.actor;
  return {
    areOn: !(await ctx.store.proposals.isOff(ctx.actor)),
    areOnForAll: (await ctx.store.workspaces.settings(teamId)).suggestions,
    areAllowed: !ctx.features.missing(teamId).includes('mail_addresses'),
  };
}

/**
 * Turns proposals on or off. Resolves with the change for undo; null if nothing changed.
 * @throws GhostwatchError `not_an_admin` if the setting is that of the workspace and the actor is no admin
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
