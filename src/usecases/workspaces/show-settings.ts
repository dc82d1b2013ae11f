import type { WorkspaceOverview } from '../../domain/workspaces/workspace-settings.ts';
import type { Actor, AppContext } from '../context.ts';

/** Shows what a workspace has set, to everybody in it; never waits for Slack. */
export function makeShowWorkspace({ store, features }: Pick<AppContext, 'store' | 'features'>) {
  return async ({ teamId }: Actor): Promise<WorkspaceOverview> => ({
    ...(await store.workspaces.settings(teamId)),
    escalationChannelId: await store.workspaces.escalationChannel(teamId),
    notAllowed: features.missing(teamId),
  });
}
