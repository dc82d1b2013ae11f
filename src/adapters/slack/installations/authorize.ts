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
 * The bot's identity in the workspace of a request; without a bot user if the app is not installed there. It contains
 * no token: Slack is called only through our own clients.
 * @param homeTeamId the only workspace where the app is installed, or null if any may have it. A command, click or form
 *   that names another workspace comes from an outsider in a shared channel.
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
