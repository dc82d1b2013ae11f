import type { WorkspaceOverview } from '../../domain/workspaces/workspace-settings.ts';
import type { Context } from '../context.ts';

/** Shows what a workspace has set, to everybody in it; never waits for Slack. */
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
