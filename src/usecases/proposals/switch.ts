import type { ActorContext } from '../context.ts';
import { changeWorkspaceSettings } from '../workspaces/change-settings.ts';
import { showWorkspace } from '../workspaces/show-settings.ts';

/** Whether somebody gets proposals, and whether anybody in their workspace does. */
export interface ProposalSwitches {
  readonly own: boolean;
  readonly workspace: boolean;
}

/** What is to be changed: `own` for the actor alone, else for everybody in the workspace. */
export interface SwitchProposals {
  readonly own: boolean;
  readonly on: boolean;
}

/**
 * Whether somebody gets proposals; changes it where `change` says so.
 * @throws GhostwatchError `not_an_admin` where it is changed for everybody by somebody else
 */
export async function switchProposals(
  ctx: ActorContext,
  change: SwitchProposals | null,
): Promise<ProposalSwitches> {
  if (change?.own) await ctx.store.proposals.setOff(ctx.actor, !change.on);
  const { notAllowed: _, ...rules } = await showWorkspace(ctx, ctx.actor);
  const isOtherwise = change !== null && !change.own && change.on !== rules.suggestions;
  if (isOtherwise) await changeWorkspaceSettings(ctx, { ...rules, suggestions: change.on }, false);
  const workspace = isOtherwise ? change.on : rules.suggestions;
  return { own: !(await ctx.store.proposals.isOff(ctx.actor)), workspace };
}
