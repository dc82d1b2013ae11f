/** With what the bot calls Slack for a workspace, and as whom it is known there. */
export interface BotAccess {
  readonly token: string;
  /** Null where Slack did not say. */
  readonly appId: string | null;
  readonly botUserId: string;
  readonly botId: string | null;
  /** Whether the token is one of a whole organisation, so that calls have to name the workspace. */
  readonly isOrganisation: boolean;
}

/**
 * Finds the access to a workspace; null where the bot is not installed, or not any more.
 * @param enterpriseId the organisation that the workspace belongs to, where a request names it
 */
export type AccessTo = (teamId: string, enterpriseId?: string) => Promise<BotAccess | null>;

/** Nothing can be asked of Slack for a workspace, because the bot is not installed there. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';

  constructor(teamId: string) {
    super(`The bot is not installed in the workspace ${teamId}`);
  }
}

/** What every call for a workspace carries. Rejects with NotInstalledError. */
export async function callCredentials(teamId: string, accessTo: AccessTo) {
  const access = await accessTo(teamId);
  if (!access) throw new NotInstalledError(teamId);
  const { token, isOrganisation } = access;
  return isOrganisation ? { token, team_id: teamId } : { token };
}

/** A token has ended and could not be renewed just now. */
export class TokenRenewalError extends Error {
  override readonly name = 'TokenRenewalError';
}
