import { App, type CustomRoute, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '@slack/web-api';
import { accessProblem, SlackAccessError, type SlackIdentity } from './access.ts';
import type { SlackClients } from './clients.ts';
import { slackCode } from './errors.ts';
import type { ListenerDeps } from './listeners/conversation.ts';
import { registerListeners } from './listeners/index.ts';
import { sdkLog } from './sdk-log.ts';

/** Pages that are served beside Slack's requests, by path. */
type Pages = Readonly<Record<string, CustomRoute['handler']>>;

/** Where events come in. `pages` come in at the same port, in HTTP mode. */
export interface SlackEntrance {
  readonly pages: Pages;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
}

/** The way in for Slack. */
export interface SlackConnection {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether commands and clicks reach us at this moment. */
  connected(): boolean;
}

/** A receiver, and whether Slack reaches it. */
interface Entrance {
  readonly receiver: Receiver;
  readonly connected: () => boolean;
}

/**
 * Socket Mode gets options of its own: Bolt writes its retries into the object it is given, and a client that
 * never retries would end the process at the first 503 on a reconnect (RELIABILITY).
 */
function socketEntrance(apiUrl: string, appToken: string, onConnected: () => void, logger: Logger): Entrance {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
  });
  let connected = false;
  receiver.client.on('connected', () => {
    connected = true;
    onConnected();
  });
  for (const end of ['close', 'disconnecting', 'disconnected', 'reconnecting']) {
    receiver.client.on(end, () => {
      connected = false;
    });
  }
  return { receiver, connected: () => connected };
}

function httpEntrance(signingSecret: string, port: number, pages: Pages, logger: Logger): Entrance {
  const customRoutes = Object.entries(pages).map(([path, handler]) => ({ path, method: 'GET', handler }));
  const receiver = new HTTPReceiver({ signingSecret, port, logger, customRoutes });
  return { receiver, connected: () => true };
}

function entranceFor({ apiUrl, transport, pages }: SlackEntrance, { log, ear }: ListenerDeps): Entrance {
  const logger = sdkLog(log);
  // Whatever was said while there was no connection may never be delivered.
  if (transport.kind === 'socket') {
    return socketEntrance(apiUrl, transport.appToken, () => ear.catchUp(), logger);
  }
  return httpEntrance(transport.signingSecret, transport.port, pages, logger);
}

/** Slack's way to all our listeners, by Bolt. Slack is called only through our own clients. */
export function slackConnection(
  entrance: SlackEntrance,
  identity: SlackIdentity,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): SlackConnection {
  const { apiUrl, botToken } = entrance;
  const { botUserId } = identity;
  const { receiver, connected } = entranceFor(entrance, deps);
  const app = new App({
    receiver,
    logger: sdkLog(deps.log),
    clientOptions: { slackApiUrl: apiUrl },
    authorize: async () => ({ botToken, botUserId }),
  });
  app.error(async (error) => deps.log.error({ err: error }, 'A listener failed'));
  registerListeners(app, deps, clientsOf);
  return {
    start: async () => {
      await app.start().catch((error: unknown) => {
        if (slackCode(error) === null) throw error;
        throw new SlackAccessError(accessProblem(error, 'SLACK_APP_TOKEN'), { cause: error });
      });
    },
    stop: async () => void (await app.stop()),
    connected,
  };
}
