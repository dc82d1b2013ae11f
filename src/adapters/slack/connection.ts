import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';
import type { SlackClients } from './clients.ts';
import { slackCode } from './errors.ts';
import type { ListenerDeps } from './listeners/conversation.ts';
import { registerListeners } from './listeners/index.ts';
import { sdkLog } from './sdk-log.ts';

/** Where events come in. */
export interface SlackEntrance {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
}

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

const REMEDIES: Readonly<Record<string, string>> = {
  invalid_auth: 'Slack does not know SLACK_BOT_TOKEN. Copy it again from your app: OAuth & Permissions.',
  account_inactive:
    'The app was removed from the workspace. Install it again and copy the new SLACK_BOT_TOKEN.',
  token_revoked: 'SLACK_BOT_TOKEN was revoked. Install the app again and copy the new token.',
  token_expired: 'SLACK_BOT_TOKEN has expired. Switch token rotation off, or copy the new token.',
};

/** Asks Slack who we are. Throws SlackAccessError when the token is refused or Slack does not answer. */
export async function whoWeAre({ read }: SlackClients): Promise<SlackIdentity> {
  try {
    const { team_id, team, user_id, user } = await read.auth.test();
    return { teamId: team_id ?? '', team: team ?? '', botUserId: user_id ?? '', botName: user ?? '' };
  } catch (error) {
    const code = slackCode(error);
    const remedy = code === null ? undefined : REMEDIES[code];
    const unclear = `Slack did not let the bot in (${code ?? 'no answer'}). Check the network and the tokens.`;
    throw new SlackAccessError(remedy ?? unclear, { cause: error });
  }
}

/**
 * Socket Mode gets options of its own: Bolt writes its retries into the object it is given, and a client that
 * never retries would end the process at the first 503 on a reconnect (RELIABILITY).
 */
function receiverFor({ apiUrl, transport }: SlackEntrance, log: Log): Receiver {
  const logger = sdkLog(log);
  if (transport.kind === 'http') {
    const { signingSecret, port } = transport;
    return new HTTPReceiver({ signingSecret, port, logger });
  }
  return new SocketModeReceiver({
    appToken: transport.appToken,
    logger,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
  });
}

/** The Bolt app with all its listeners. It calls Slack only through our own clients. */
export function boltApp(
  entrance: SlackEntrance,
  identity: SlackIdentity,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): App {
  const { apiUrl, botToken } = entrance;
  const { botUserId } = identity;
  const app = new App({
    receiver: receiverFor(entrance, deps.log),
    logger: sdkLog(deps.log),
    clientOptions: { slackApiUrl: apiUrl },
    authorize: async () => ({ botToken, botUserId }),
  });
  app.error(async (error) => deps.log.error({ err: error }, 'A listener failed'));
  registerListeners(app, deps, clientsOf);
  return app;
}
