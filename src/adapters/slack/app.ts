import { App, type CustomRoute, type Receiver } from '@slack/bolt';
import { slackCode } from './error-codes.ts';
import { accessProblem, SlackAccessError, type SlackIdentity } from './identity.ts';
import { registerListeners } from './listeners/index.ts';
import { guard } from './middleware/guarded-app.ts';
import type { ListenerDeps } from './middleware/request-context.ts';
import { httpReceiver } from './receivers/http-receiver.ts';
import { createRequestTracker } from './receivers/request-tracker.ts';
import { SupervisedSocket } from './receivers/socket-receiver.ts';
import { sdkLog } from './sdk-log.ts';
import type { SlackClients } from './web-clients.ts';

/** Pages that are served beside Slack's requests, by path. */
type Pages = Readonly<Record<string, CustomRoute['handler']>>;

/** Where events come in. `pages` come in at the same port, in HTTP mode. */
export interface ReceiverSetup {
  readonly pages: Pages;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
}

/** The way in for Slack. */
export interface SlackConnection {
  /** Resolves with the first connection; where Slack refuses one, it goes on trying. */
  start(): Promise<void>;
  /** Lets nothing in any more, waits for what is being worked on, and says goodbye. */
  stop(): Promise<void>;
  /** Whether commands and clicks reach us at this moment. */
  connected(): boolean;
}

/** A receiver, and whether Slack reaches it. */
interface Entrance {
  readonly receiver: Receiver;
  readonly connected: () => boolean;
}

function entranceFor(
  { apiUrl, transport, pages }: ReceiverSetup,
  { clock, log, sync }: ListenerDeps,
): Entrance {
  if (transport.kind === 'socket') {
    // Whatever was said while there was no connection may never be delivered.
    const onConnected = () => sync.catchUp();
    const socket = new SupervisedSocket({ apiUrl, appToken: transport.appToken, log, onConnected });
    return { receiver: socket, connected: () => socket.connected };
  }
  const { signingSecret, port } = transport;
  return { receiver: httpReceiver({ signingSecret, port, pages, clock, log }), connected: () => true };
}

/** Slack's way to all our listeners, by Bolt. Slack is called only through our own clients. */
export function slackConnection(
  entrance: ReceiverSetup,
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
  const hall = createRequestTracker(app, deps.log);
  registerListeners(guard(app, identity.teamId, hall, deps, clientsOf), deps, clientsOf);
  return {
    start: async () => {
      await app.start().catch((error: unknown) => {
        if (slackCode(error) === null) throw error;
        throw new SlackAccessError(accessProblem(error, 'SLACK_APP_TOKEN'), { cause: error });
      });
    },
    stop: async () => {
      await hall.close();
      await app.stop();
    },
    connected,
  };
}
