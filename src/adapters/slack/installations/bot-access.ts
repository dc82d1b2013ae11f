/** The token with which the bot calls Slack for a workspace, and its identity there. */
export interface BotAccess {
  readonly token: string;
  /** Null if Slack did not say. */
  readonly appId: string | null;
  readonly botUserId: string;
  readonly botId: string | null;
  /** Whether the token belongs to a whole organisation, so that calls have to name the workspace. */
  readonly isOrganisation: boolean;
}

/**
 * Finds the access to a workspace; null if the bot is not, or no longer, installed.
 * @param enterpriseId the organisation of the workspace, if a request names it
 */
export type AccessTo = (teamId: string, enterpriseId?: string) => Promise<BotAccess | null>;

/** Slack cannot be called for a workspace because the bot is not installed there. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';

  constructor(teamId: string) {
    super(`The bot is not installed in the workspace ${teamId}`);
  }
}

/** The parameters that every call for a workspace needs. Rejects with NotInstalledError. */
export async function callCredentials(teamId: string, accessTo: AccessTo) {
  const access = await accessTo(teamId);
  if (!access) throw new NotInstalledError(teamId);
  const { token, isOrganisation } = access;
  return isOrganisation ? { token, team_id: teamId } : { token };
}

/** A token has expired and could not be renewed just now. */
export class TokenRenewalError extends Error {
  override readonly name = 'TokenRenewalError';
}

/** A message was not sent, because finding its token took so long that another process may send it by now. */
export class LateCallError extends Error {
  override readonly name = 'LateCallError';
}
