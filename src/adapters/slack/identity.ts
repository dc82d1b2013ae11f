import { isCertificateFailure, networkCode, slackCode } from './error-codes.ts';
import type { SlackClients } from './web-clients.ts';

/** The bot's identity in Slack. */
export interface SlackIdentity {
  readonly teamId: string;
  readonly team: string;
  /** Null if Slack does not say. */
  readonly appId: string | null;
  readonly botUserId: string;
  readonly botId: string | null;
  /** Null if Slack was not asked at this start. */
  readonly botName: string | null;
}

/** Slack refuses the bot or does not answer; the message says what to do. */
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

/** Why there is no answer from Slack, in words. */
function networkProblem(error: unknown): string {
  const code = networkCode(error);
  if (code === undefined) return 'Slack does not answer.';
  if (isCertificateFailure(code)) {
    return `The certificate that Slack's address shows is not trusted (${code}).`;
  }
  return `Slack does not answer (${code}).`;
}

/** What to do if there is no answer from Slack. */
export function networkRemedy(error: unknown): string {
  return isCertificateFailure(networkCode(error) ?? '')
    ? "Where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS. A machine's clock that is wrong makes certificates invalid, too."
    : 'Check the network and its proxy; how Slack is doing stands at https://slack-status.com.';
}

/** A token for a whole Enterprise Grid organisation, which names no workspace. */
export const ORGANISATION_TOKEN =
  'SLACK_BOT_TOKEN belongs to an app that is installed to a whole organisation. Ghostwatch serves one workspace: install the app to a workspace and copy the token from there.';

/** Why a token does not work, in words. `token` is the name of its variable. */
export function accessProblem(error: unknown, token: string): string {
  const code = slackCode(error);
  if (code === null) return networkProblem(error);
  return REFUSALS[code]?.(token) ?? `Slack did not let the bot in (${code}).`;
}

/** The app that a bot belongs to; null if Slack does not say or cannot be reached. */
async function appOf(bot: string | undefined, { read }: SlackClients): Promise<string | null> {
  if (bot === undefined) return null;
  const found = await read.bots.info({ bot }).catch(() => null);
  return found?.bot?.app_id ?? null;
}

/**
 * Asks Slack for the bot's identity.
 * @param token the name of the token in the settings, for the message
 * @throws SlackAccessError if the token is refused or Slack does not answer
 */
export async function fetchBotIdentity(
  clients: SlackClients,
  token = 'SLACK_BOT_TOKEN',
): Promise<SlackIdentity> {
  const answer = await clients.read.auth.test().catch((error: unknown) => {
    const remedy = slackCode(error) === null ? ` ${networkRemedy(error)}` : '';
    const says = `${accessProblem(error, token)}${remedy}`;
    throw new SlackAccessError(`${says} See what is wrong with: ghostwatch doctor`, { cause: error });
  });
  const { team_id: teamId, team, user_id, user, bot_id, is_enterprise_install } = answer;
  if (!teamId || is_enterprise_install) throw new SlackAccessError(ORGANISATION_TOKEN);
  const appId = await appOf(bot_id, clients);
  return {
    teamId,
    team: team ?? '',
    appId,
    botUserId: user_id ?? '',
    botId: bot_id ?? null,
    botName: user ?? '',
  };
}
