import { App, type Receiver } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';
import { slackCode } from './error-codes.ts';
import { accessProblem, SlackAccessError } from './identity.ts';
import { authorizedAs } from './installations/authorize.ts';
import type { AccessTo } from './installations/bot-access.ts';
import { registerListeners } from './listeners/index.ts';
import { guard } from './middleware/guarded-app.ts';
import type { ListenerDeps } from './middleware/request-context.ts';
import { type HttpReceiver, httpReceiver } from './receivers/http-receiver.ts';
import { createRequestTracker } from './receivers/request-tracker.ts';
import { SupervisedSocket } from './receivers/socket-receiver.ts';
import { sdkLog } from './sdk-log.ts';
import { slackFetch } from './slack-fetch.ts';
import type { ClientsOf } from './web-clients.ts';

/** How Slack's events reach us. */
export interface ReceiverSetup {
  readonly apiUrl: string;
  /** The only workspace where this app is installed; null if any workspace may install it. */
  readonly homeTeamId: string | null;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** The log for lines that outsiders can cause. */
  readonly outsideLog: Log;
  /**
   * Called when a socket was opened, with the number of open sockets according to Slack, without one that it replaces;
   * null if Slack does not say.
   */
  readonly onSocket: (connections: number | null) => void;
}

/** The connection that delivers Slack's events and requests. */
export interface SlackConnection {
  /**
   * Resolves with the first connection, or without one if Slack cannot be reached, and then keeps trying. Rejects with
   * SlackAccessError if Slack refuses the token.
   */
  start(): Promise<void>;
  /** Accepts no more requests, waits for those in progress, and closes the connection. */
  stop(): Promise<void>;
  /** Whether commands and clicks reach us right now. */
  connected(): boolean;
  /** Handles Slack's HTTP requests; null with a socket. */
  readonly http: Omit<HttpReceiver, 'receiver'> | null;
}

/** A receiver, and whether it is connected to Slack. */
interface ReceiverWithStatus {
  readonly receiver: Receiver;
  readonly connected: () => boolean;
  readonly http: SlackConnection['http'];
}

function receiverFor(
  { apiUrl, homeTeamId, transport, outsideLog, onSocket }: ReceiverSetup,
  { log, sync }: ListenerDeps,
): ReceiverWithStatus {
  if (transport.kind === 'http') {
    const { receiver, ...http } = httpReceiver(transport.signingSecret, outsideLog);
    return { receiver, http, connected: () => true };
  }
  const onConnected = (connections: number | null) => {
    onSocket(connections);
    // Events from the time without a connection may never be delivered.
    sync.syncAll(homeTeamId === null ? undefined : { teamId: homeTeamId });
  };
  const { appToken } = transport;
  const socket = new SupervisedSocket({ apiUrl, appToken, log, onConnected, onRenewed: onSocket });
  return { receiver: socket, connected: () => socket.connected, http: null };
}

/**
 * Connects Slack to all our listeners through Bolt. Bolt gets no token: Slack is called only through our own clients.
 */
export function slackConnection(
  setup: ReceiverSetup,
  accessTo: AccessTo,
  deps: ListenerDeps,
  clientsOf: ClientsOf,
): SlackConnection {
  const { apiUrl, homeTeamId } = setup;
  const { receiver, connected, http } = receiverFor(setup, deps);
  const app = new App({
    receiver,
    logger: sdkLog(deps.log),
    clientOptions: { slackApiUrl: apiUrl, fetch: slackFetch },
    authorize: (_source, body) => authorizedAs(body ?? {}, homeTeamId, accessTo),
  });
  app.error(async (error) => deps.log.error({ err: error }, 'A listener failed'));
  const tracker = createRequestTracker(app, deps.log);
  registerListeners(guard(app, tracker, deps, clientsOf));
  return {
    start: async () => {
      await app.start().catch((error: unknown) => {
        if (slackCode(error) === null) throw error;
        throw new SlackAccessError(accessProblem(error, 'SLACK_APP_TOKEN'), { cause: error });
      });
    },
    stop: async () => {
      await tracker.close();
      await app.stop();
    },
    connected,
    http,
  };
}
