import type { AuthorizeResult } from '@slack/bolt';
import type { AccessTo, BotAccess } from './bot-access.ts';
import { requestWorkspace } from './request-workspace.ts';

function resultFor(teamId: string, access: BotAccess | null, enterpriseId: string): AuthorizeResult {
  return {
    teamId,
    ...(enterpriseId === '' ? {} : { enterpriseId }),
    ...(access ? { botUserId: access.botUserId } : {}),
    ...(access?.botId == null ? {} : { botId: access.botId }),
  };
}

/**
 * As whom the bot is known in the workspace of a request; without a bot user where the app that sent the request is
 * not installed. It is given no token: Slack is called through our own clients alone.
 * @param homeTeamId the only workspace where the app is installed, and null where any may have it: a command, click
 *   or form that names another workspace is that of an outsider in ours, who came by a shared channel
 */
export async function authorizedAs(
  body: object,
  homeTeamId: string | null,
  accessTo: AccessTo,
): Promise<AuthorizeResult> {
  const { teamId, enterpriseId } = requestWorkspace(body);
  const { api_app_id: appId, type } = body as { readonly api_app_id?: string; readonly type?: string };
  const access = await accessTo(teamId, enterpriseId);
  const isOtherApp = access?.appId != null && appId !== undefined && access.appId !== appId;
  if (access && !isOtherApp) return resultFor(teamId, access, enterpriseId);
  if (homeTeamId === null || type === 'event_callback') return resultFor(teamId, null, enterpriseId);
  return resultFor(homeTeamId, await accessTo(homeTeamId), '');
}
