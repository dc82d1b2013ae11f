import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Grant } from '../workspace/grant.ts';
import { mintBotToken } from '../workspace/tokens.ts';
import type { Call } from './method.ts';

/** oauth.v2.access: exchanges a code or a refresh token for a bot token. */
export function oauthV2Access(call: Call): JsonObject {
  requireCredentials(call);
  const isRefresh = call.params.text('grant_type') === 'refresh_token';
  return isRefresh ? refresh(call) : exchange(call);
}

function requireCredentials({ params, basicAuth, workspace }: Call): void {
  const clientId = basicAuth?.user ?? params.text('client_id');
  const clientSecret = basicAuth?.password ?? params.text('client_secret');
  if (clientId !== workspace.app.clientId) throw new Refusal('invalid_client_id');
  if (clientSecret !== workspace.app.clientSecret) throw new Refusal('bad_client_secret');
}

function exchange(call: Call): JsonObject {
  const { workspace, params } = call;
  const code = workspace.oauthCodes.get(params.text('code') ?? '');
  if (code === undefined || code.used || workspace.time.ms > code.expiresAt)
    throw new Refusal('invalid_code');
  const redirectUri = params.text('redirect_uri');
  if (code.redirectUri !== undefined && redirectUri !== undefined && redirectUri !== code.redirectUri) {
    throw new Refusal('bad_redirect_uri');
  }
  code.used = true;
  return installation(call, mintBotToken(workspace, code), code.installer);
}

/** A refresh token works once; the access token issued with it stays valid until it expires. */
function refresh(call: Call): JsonObject {
  const { workspace, params } = call;
  const token = params.needed('refresh_token', 'invalid_refresh_token');
  const old = [...workspace.grants.values()].find((grant) => grant.refreshToken === token);
  if (old === undefined || old.state !== 'live') throw new Refusal('invalid_refresh_token');
  old.refreshToken = undefined;
  const { scopes, isOrganisation: forOrganisation = false } = old;
  return installation(call, mintBotToken(workspace, { scopes, forOrganisation }), undefined);
}

function installation({ workspace }: Call, grant: Grant, installer: string | undefined): JsonObject {
  const { app, organisation, team, time } = workspace;
  const rotation =
    grant.expiresAt === undefined
      ? {}
      : { refresh_token: grant.refreshToken, expires_in: Math.round((grant.expiresAt - time.ms) / 1000) };
  return {
    app_id: app.appId,
    ...(installer === undefined ? {} : { authed_user: { id: installer } }),
    scope: grant.scopes.join(','),
    token_type: 'bot',
    access_token: grant.token,
    ...rotation,
    bot_user_id: app.botUserId,
    team: grant.isOrganisation ? null : { id: team.id, name: team.name },
    enterprise: organisation ? { id: organisation.id, name: organisation.name } : null,
    is_enterprise_install: grant.isOrganisation ?? false,
  };
}
