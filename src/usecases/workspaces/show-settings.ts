import type { WorkspaceOverview } from '../../domain/workspaces/workspace-settings.ts';
import type { Context } from '../context.ts';

/** Returns the settings of a workspace, for every member; never waits for Slack. */
export async function showWorkspace(
  ctx: Context,
  { teamId }: { readonly teamId: string },
): Promise<WorkspaceOverview> {
  return {
    ...(await ctx.store.workspaces.settings(teamId)),
    escalationChannelId: await ctx.store.workspaces.escalationChannel(teamId),
    notAllowed: ctx.features.missing(teamId),
  };
}
