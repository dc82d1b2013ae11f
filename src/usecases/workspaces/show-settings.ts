import type { WorkspaceRules } from '../../domain/workspaces/workspace-settings.ts';
import type { Actor, AppContext } from '../context.ts';

/** Shows what a workspace has set, to everybody in it; never waits for Slack. */
export function makeShowWorkspace({ store }: Pick<AppContext, 'store'>) {
  return async ({ teamId }: Actor): Promise<WorkspaceRules> => ({
    ...(await store.workspaces.settings(teamId)),
    escalationChannelId: await store.workspaces.escalationChannel(teamId),
  });
}
