import type { Consent } from '../consent.ts';
import type { SocketMode } from '../delivery/socket-mode.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import type { RateLimits } from '../web-api/rate-limits.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the routes of the Web API need of a workspace. */
export interface WebApi {
  readonly workspace: Workspace;
  readonly socketMode: SocketMode;
  readonly faults: FaultPlan;
  readonly rateLimits: RateLimits | undefined;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

/**
 * What one server serves: its workspaces, in the order in which they were opened, and how people answer apps that ask
 * to be installed.
 */
export interface Host {
  readonly apis: WebApi[];
  consent: Consent;
}

/** The workspace that a call is for, by its token, code or refresh token; the first one if there is none. */
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

/** The workspace that issued a response_url; the first one for an unknown path. */
export function apiOfResponseUrl({ apis }: Host, path: string): WebApi {
  return apis.find(({ workspace }) => workspace.responseUrls.has(path)) ?? first(apis);
}

function first([api]: readonly WebApi[]): WebApi {
  if (api === undefined) throw new Error('A sandbox has a workspace');
  return api;
}
