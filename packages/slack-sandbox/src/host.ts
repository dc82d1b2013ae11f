import type { Consent } from './consent.ts';
import type { WebApi } from './web-api/serve-methods.ts';

/** What one server serves: workspaces, the first of them first, and how people answer apps that want to be installed. */
export interface Host {
  readonly apis: WebApi[];
  consent: Consent;
}

/** The workspace that a call is for: by its token, code or refresh token; the first one for what belongs to none. */
export function apiOfCall(
  { apis }: Host,
  token: string | undefined,
  params: Readonly<Record<string, unknown>>,
): WebApi {
  const { code, refresh_token: refresh, team_id: teamId } = params;
  const owning = apis.filter(({ workspace: { grants, oauthCodes } }) =>
    token !== undefined
      ? grants.has(token)
      : oauthCodes.has(String(code)) ||
        [...grants.values()].some(
          ({ refreshToken }) => refreshToken !== undefined && refreshToken === refresh,
        ),
  );
  return owning.find(({ workspace }) => workspace.team.id === teamId) ?? owning[0] ?? first(apis);
}

/** The workspace that minted a response_url; the first one for an unknown path. */
export function apiOfResponseUrl({ apis }: Host, path: string): WebApi {
  return apis.find(({ workspace }) => workspace.responseUrls.has(path)) ?? first(apis);
}

function first([api]: readonly WebApi[]): WebApi {
  if (api === undefined) throw new Error('A sandbox has a workspace');
  return api;
}
