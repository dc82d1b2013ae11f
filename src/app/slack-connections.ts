import type { Routes } from '../adapters/http/server.ts';
import { type SlackConnection, slackConnection } from '../adapters/slack/connection.ts';
import type { SlackIdentity } from '../adapters/slack/identity.ts';
import type { ListenerDeps } from '../adapters/slack/middleware/request-context.ts';
import { installRoutes } from '../adapters/slack/oauth/install-routes.ts';
import { type HttpApp, sharedHttpReceiver } from '../adapters/slack/receivers/http-receiver.ts';
import type { Config } from '../config/config.ts';
import type { SlackAppSettings } from '../config/slack-apps.ts';
import { usesHttp } from '../config/slack-settings.ts';
import type { Transport } from '../config/transport.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { SecretBox } from '../ports/secret-box.ts';
import type { Store } from '../ports/store.ts';
import { forEachConcurrent } from '../usecases/concurrency.ts';
import type { SlackApi } from './slack-api.ts';

const SHARED_APP =
  'Slack counts more than one connection of this app: another process seems to run with the same tokens. If it has a database of its own, each of the two misses what the other one gets.';

/** Records how many connections Slack counts for an app of one workspace, and warns if there are several. */
function connectionCount(store: Store, teamId: string | null, clock: Clock, log: Log) {
  let count = 1;
  return {
    warnings: () => (count > 1 ? [SHARED_APP] : []),
    note: (connections: number | null) => {
      if (connections === null || teamId === null) return;
      if (connections > 1 && connections !== count) log.warn({ connections }, SHARED_APP);
      if (connections === 1 && count > 1)
        log.info({ connections }, 'Slack counts one connection of this app again');
      count = connections;
      store.installations.noteConnections(teamId, count, clock.now()).catch((error: unknown) => {
        log.warn({ err: error }, 'The number of connections could not be stored');
      });
    },
  };
}

/** An app in the settings, and the workspace that it belongs to. */
export interface IdentifiedApp {
  readonly settings: SlackAppSettings;
  readonly identity: SlackIdentity;
}

/** What the connections are built from. */
interface Parts {
  readonly config: Config;
  readonly apps: readonly IdentifiedApp[];
  readonly calls: SlackApi;
  readonly deps: ListenerDeps;
  readonly store: Store;
  readonly secrets: SecretBox;
  /** The log for lines that outsiders can trigger. */
  readonly outsideLog: Log;
}

/** The connections to Slack, one for each app. */
export interface SlackConnections extends Omit<SlackConnection, 'http'> {
  readonly routes: Routes;
  /** Connects an app that could not be identified before. */
  add(app: IdentifiedApp): Promise<void>;
  /** Warnings that do not affect the bot's work. */
  warnings(): readonly string[];
}

/** An app to connect: for one workspace, or for all that have installed it. */
interface AppToConnect {
  readonly transport: Transport;
  /** The only workspace of the app; null if any may install it. */
  readonly home: SlackIdentity | null;
}

function appsToConnect({ config: { oauth }, apps }: Parts): readonly AppToConnect[] {
  const own = apps.map(({ settings: { transport }, identity }) => ({ transport, home: identity }));
  return oauth ? [...own, { transport: oauth.transport, home: null }] : own;
}

/** The pages for installing the app; none if the settings do not allow that. */
function pages({ config, store, secrets, deps: { clock, log } }: Parts): Routes {
  const { oauth, slackApiUrl: apiUrl } = config;
  const { installations, processedRequests } = store;
  return oauth
    ? installRoutes({ ...oauth, apiUrl, installations, processedRequests, secrets, clock, log })
    : {};
}

/** Number of apps that are connected at once; the others follow in the background, since sending needs no connection. */
const CONNECTED_AT_ONCE = 16;

/** Connects all apps; `connected` is true if one of them is connected. */
export function slackConnections(parts: Parts): SlackConnections {
  const { config, calls, deps, store, outsideLog } = parts;
  const { slackApiUrl: apiUrl } = config;
  const http: HttpApp[] = [];
  const open = ({ transport, home }: AppToConnect) => {
    const count = connectionCount(store, home?.teamId ?? null, deps.clock, deps.log);
    const homeTeamId = home?.teamId ?? null;
    const setup = { apiUrl, homeTeamId, transport, outsideLog, onSocket: count.note };
    const connection = slackConnection(setup, calls.accessTo, deps, calls.clientsOf);
    if (connection.http) http.push({ ...connection.http, appId: home?.appId ?? null });
    return { connection, count };
  };
  const opened = appsToConnect(parts).map(open);
  const refused: unknown[] = [];
  let isStopping = false;
  const connect = async ({ connection }: (typeof opened)[number]) => {
    if (isStopping) return;
    await connection.start().catch((error: unknown) => {
      refused.push(error);
      if (opened.length > 1) deps.log.error({ err: error }, 'One of the apps cannot connect');
    });
  };
  const shared = sharedHttpReceiver(http, { clock: deps.clock, log: outsideLog });
  return {
    routes: {
      ...(usesHttp(config) ? { 'POST /slack/events': shared.listener } : {}),
      ...pages(parts),
    },
    start: async () => {
      const first = opened.slice(0, CONNECTED_AT_ONCE);
      await Promise.all(first.map(connect));
      const others = forEachConcurrent(opened.slice(CONNECTED_AT_ONCE), CONNECTED_AT_ONCE, connect);
      if (refused.length === first.length) await others;
      if (refused.length > 0 && refused.length === opened.length) throw refused[0];
    },
    add: async ({ settings: { transport }, identity }) => {
      const one = open({ transport, home: identity });
      await one.connection.start();
      // An app whose start fails is connected anew later, so only one that has started is kept.
      if (isStopping) await one.connection.stop();
      else opened.push(one);
    },
    stop: async () => {
      isStopping = true;
      shared.refuseAll();
      await Promise.all(opened.map(({ connection }) => connection.stop()));
    },
    connected: () => opened.some(({ connection }) => connection.connected()),
    warnings: () => [...new Set(opened.flatMap(({ count }) => count.warnings()))],
  };
}
