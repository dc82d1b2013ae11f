import { slackCode } from './error-codes.ts';
import type { SlackClients } from './web-clients.ts';

/** As whom the bot is known in Slack. */
export interface SlackIdentity {
  readonly teamId: string;
  readonly team: string;
  readonly botUserId: string;
  readonly botName: string;
}

/** Slack does not let us in; the message says what to do. */
export class SlackAccessError extends Error {
  override readonly name = 'SlackAccessError';
}

const REFUSALS: Readonly<Record<string, (token: string) => string>> = {
  invalid_auth: (token) => `Slack does not know ${token}. Copy it again from your app.`,
  not_allowed_token_type: (token) => `${token} is a token of another kind. Copy the right one from your app.`,
  account_inactive: (token) =>
    `The app was removed from the workspace. Install it again and copy the new ${token}.`,
  token_revoked: (token) => `${token} was revoked. Install the app again and copy the new token.`,
  token_expired: (token) => `${token} has expired. Switch token rotation off, or copy the new token.`,
};

/** Why a token does not let us in, in words. `token` is the name of its variable. */
export function accessProblem(error: unknown, token: string): string {
  const code = slackCode(error);
  if (code === null) return 'Slack does not answer.';
  return REFUSALS[code]?.(token) ?? `Slack did not let the bot in (${code}).`;
}

/** Asks Slack who we are. Throws SlackAccessError when the token is refused or Slack does not answer. */
export async function fetchBotIdentity({ read }: SlackClients): Promise<SlackIdentity> {
  try {
    const { team_id, team, user_id, user } = await read.auth.test();
    return { teamId: team_id ?? '', team: team ?? '', botUserId: user_id ?? '', botName: user ?? '' };
  } catch (error) {
    const says = accessProblem(error, 'SLACK_BOT_TOKEN');
    throw new SlackAccessError(`${says} See what is wrong with: ghostwatch doctor`, { cause: error });
  }
}
