import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { announceRevocation } from '../workspace/administration.ts';
import type { Call } from './method.ts';

/** auth.test */
export function authTest({ workspace, grant }: Call): JsonObject {
  const { team, app, organisation } = workspace;
  const isOrganisation = grant?.isOrganisation === true;
  return {
    url: `https://${team.domain}.slack.com/`,
    team: isOrganisation ? organisation?.name : team.name,
    user: workspace.users.get(app.botUserId)?.name ?? '',
    ...(isOrganisation ? {} : { team_id: team.id }),
    ...(organisation ? { enterprise_id: organisation.id } : {}),
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: isOrganisation,
  };
}

/** auth.revoke: revokes the token with which it is called. */
export function authRevoke({ workspace, grant }: Call): JsonObject {
  if (grant) grant.state = 'token_revoked';
  announceRevocation(workspace);
  return { revoked: true };
}

/** apps.connections.open: the address of one Socket Mode connection. */
export function appsConnectionsOpen(call: Call): JsonObject {
  return { url: call.socketMode.openUrl() };
}

/** team.info */
export function teamInfo({ workspace, params }: Call): JsonObject {
  const asked = params.text('team');
  if (asked !== undefined && asked !== workspace.team.id) throw new Refusal('team_not_found');
  const { id, name, domain } = workspace.team;
  return { team: { id, name, domain, url: `https://${domain}.slack.com/`, email_domain: '', icon: {} } };
}

/** bots.info */
export function botsInfo({ workspace, params }: Call): JsonObject {
  const asked = params.text('bot') ?? workspace.app.botId;
  const user = [...workspace.users.values()].find((candidate) => candidate.botId === asked);
  if (user === undefined) throw new Refusal('bot_not_found');
  const own = user.id === workspace.app.botUserId ? { app_id: workspace.app.appId } : {};
  return {
    bot: {
      id: asked,
      deleted: user.deleted,
      name: user.name,
      updated: 0,
      user_id: user.id,
      icons: {},
      ...own,
    },
  };
}
