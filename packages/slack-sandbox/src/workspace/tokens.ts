import type { Grant, OAuthCode } from './grant.ts';
import { secret } from './ids.ts';
import type { Workspace } from './workspace.ts';

const TOKEN_LIFE_MS = 12 * 3_600_000;
const CODE_LIFE_MS = 10 * 60_000;

/** Adds a token that never expires. */
export function grantToken(
  workspace: Workspace,
  token: string,
  kind: Grant['kind'],
  scopes: readonly string[],
): void {
  const grant: Grant = { token, kind, scopes, expiresAt: undefined, refreshToken: undefined, state: 'live' };
  workspace.grants.set(token, grant);
}

/** Creates a bot token: with rotation, it is valid for twelve hours and has a refresh token. */
export function mintBotToken(
  workspace: Workspace,
  { scopes, forOrganisation }: Pick<OAuthCode, 'scopes' | 'forOrganisation'>,
): Grant {
  const rotates = workspace.declaration.tokenRotation === true;
  const grant: Grant = {
    token: `${rotates ? 'xoxe.' : ''}xoxb-${secret()}`,
    kind: 'bot',
    scopes,
    expiresAt: rotates ? workspace.time.ms + TOKEN_LIFE_MS : undefined,
    refreshToken: rotates ? `xoxe-1-${secret()}` : undefined,
    state: 'live',
    isOrganisation: forOrganisation,
  };
  const { organisation } = workspace;
  if (organisation && forOrganisation) organisation.hasApp = true;
  const holders = (forOrganisation && organisation?.members) || [workspace];
  for (const { grants } of holders) grants.set(grant.token, grant);
  return grant;
}

/** Every scope of any valid bot token. */
export function botScopes({ grants }: Workspace): ReadonlySet<string> {
  const bots = [...grants.values()].filter(({ kind, state }) => kind === 'bot' && state === 'live');
  return new Set(bots.flatMap(({ scopes }) => scopes));
}

/** Gives the bot tokens these scopes and no others. */
export function regrantBotTokens({ grants, changes }: Workspace, scopes: readonly string[]): void {
  for (const grant of grants.values()) if (grant.kind === 'bot') grant.scopes = scopes;
  changes.emit();
}

/** Creates a code as Slack does after somebody pressed "Allow": valid once, for ten minutes. */
export function mintOAuthCode(
  workspace: Workspace,
  installer: string,
  asked: Partial<Pick<OAuthCode, 'redirectUri' | 'scopes' | 'forOrganisation'>> = {},
): string {
  const { redirectUri, scopes = workspace.app.scopes, forOrganisation = false } = asked;
  const code = `${secret(6)}.${secret(6)}.${secret(16)}`;
  const expiresAt = workspace.time.ms + CODE_LIFE_MS;
  workspace.oauthCodes.set(code, { installer, redirectUri, scopes, forOrganisation, expiresAt, used: false });
  return code;
}

/** Ends every bot token, with the reason that later calls get. */
export function endBotTokens(workspace: Workspace, state: Exclude<Grant['state'], 'live'>): void {
  for (const grant of workspace.grants.values()) if (grant.kind === 'bot') grant.state = state;
  workspace.changes.emit();
}
