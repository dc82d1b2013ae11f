import { randomUUID } from 'node:crypto';
import { type HttpServer, httpServer, type Routes } from './adapters/http/server.ts';
import { limitRepeats } from './adapters/log/limit-repeats.ts';
import { pinoLog } from './adapters/log/pino-log.ts';
import { slackAppHome } from './adapters/slack/api/app-home.ts';
import { slackConversationPoster } from './adapters/slack/api/client-messages.ts';
import { slackDirectory } from './adapters/slack/api/directory.ts';
import { slackMessenger } from './adapters/slack/api/messenger.ts';
import { slackConnection } from './adapters/slack/app.ts';
import { type AuthStatus, createAuthStatus, withoutEchoes } from './adapters/slack/auth-status.ts';
import { slackGrantedFeatures } from './adapters/slack/granted-features.ts';
import { slackConversations } from './adapters/slack/history/conversations.ts';
import { fetchBotIdentity, type SlackIdentity } from './adapters/slack/identity.ts';
import { noteAction, notingUseCases } from './adapters/slack/middleware/action-log.ts';
import { sdkLog } from './adapters/slack/sdk-log.ts';
import { slackClients } from './adapters/slack/web-clients.ts';
import { openSqliteStore } from './adapters/sql/sqlite/sqlite.ts';
import { type Scheduler, startScheduler } from './adapters/time/cron-scheduler.ts';
import { createHolidays } from './adapters/time/holidays.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import { systemTimer } from './adapters/time/system-timer.ts';
import type { Config } from './config.ts';
import { allThreads } from './domain/access/viewer.ts';
import type { HomeScreen } from './domain/home/home.ts';
import { customTemplateIssue, validateTemplates } from './languages/templates/custom-templates.ts';
import { exampleFacts } from './languages/templates/example.ts';
import { createObservability, noObservability, type Observability } from './observability.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import { contextNow, type Services } from './usecases/context.ts';
import { createConversationSync } from './usecases/conversations/sync-worker.ts';
import { createUnread } from './usecases/conversations/unread.ts';
import { describeHome } from './usecases/home/describe.ts';
import { createHomeRefresh } from './usecases/home/home-refresh.ts';
import { refreshHomesOnWrite } from './usecases/home/refresh-on-write.ts';
import { bindUseCases } from './usecases/index.ts';
import { createTicker } from './usecases/nudges/run-tick.ts';
import { createAvailability, regionOf } from './usecases/people/availability.ts';
import { createPolicyCache } from './usecases/policies/policy-cache.ts';
import { createTemplateCache } from './usecases/templates/template-cache.ts';
import { claimDatabase } from './usecases/workspaces/claim-database.ts';

/** A bot that is connected to Slack and has its store open. */
export interface Bot {
  readonly identity: SlackIdentity;
  /** One beat: claims what is due and resolves when it has gone out, as far as it may. */
  tick(): Promise<void>;
  /** Whether a nudge is planned or on its way, so that time will bring one. */
  expectsNudge(): Promise<boolean>;
  /** Begins to beat by itself. */
  startTicking(): Pick<Scheduler, 'nextAt'>;
  /** Finishes what is under way and lets go of everything. */
  stop(): Promise<void>;
}

/** Builds the adapters. */
function buildDeps(config: Config, clock: Clock, told: Log, store: Store) {
  const log = withoutEchoes(told);
  const clients = slackClients({
    apiUrl: config.slackApiUrl,
    botToken: config.botToken,
    logger: sdkLog(log),
    sendTimeout: config.delivery.sendTimeout,
    heard: (error) => authStatus.heard(error),
  });
  const authStatus: AuthStatus = createAuthStatus(() => clients.read.auth.test(), clock, told);
  const clientsOf = () => clients;
  const holidays = createHolidays();
  const stopping = new AbortController();
  const availabilityOf = createAvailability({ holidays });
  const policies = createPolicyCache(store.settings);
  const display = slackAppHome(clientsOf);
  const features = slackGrantedFeatures(clientsOf);
  const describe = (screen: HomeScreen) => describeHome(contextNow(deps), screen);
  const homes = createHomeRefresh({ clock, store, display, describe, features, log });
  const deps: Services = {
    clock,
    log,
    holidays,
    store: refreshHomesOnWrite(store, homes.changed),
    directory: slackDirectory(clientsOf, clock),
    messenger: slackMessenger(clientsOf, config.messagesPerSecond, log),
    conversations: slackConversations(clientsOf, clock, stopping.signal),
    features,
    unread: createUnread(clock),
    postings: slackConversationPoster(clientsOf),
    delivery: config.delivery,
    availabilityOf,
    policies,
    templateCache: createTemplateCache(store.settings),
    templateValidator: { validateTemplates, exampleFacts, customTemplateIssue },
    homes,
    newId: randomUUID,
  };
  return { deps, clientsOf, homes, authStatus, stopping };
}

/** Answers to questions that only whoever starts the bot can answer. */
export interface StartOptions {
  /** Go on although something that was stored is known to be missing. */
  readonly acceptLoss?: boolean;
  /** The app was made anew in the same workspace, and its predecessor is no longer running. */
  readonly newApp?: boolean;
}

/**
 * Joins the parts to a running bot.
 * @param clock the present; another one than the machine's lets a demo turn time forward
 * @param log where it says what it does; standard error unless told otherwise
 * @throws StoreError, SlackAccessError, WrongDatabaseError, PortError
 */
export async function startBot(
  config: Config,
  clock: Clock = systemClock,
  log: Log = pinoLog(config.logLevel),
  options: StartOptions = {},
): Promise<Bot> {
  for (const warning of config.warnings) log.warn({}, warning);
  const store = await openSqliteStore(config.database, options);
  try {
    const observability = config.server ? await createObservability(store, clock) : noObservability(store);
    return await wire(config, clock, log, observability, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What Slack counts of our connections, and what follows from it. */
function connectionCount(store: Store, teamId: string, clock: Clock, log: Log) {
  let count = 1;
  return {
    warnings: () => (count > 1 ? [SHARED_APP] : []),
    note: (connections: number | null) => {
      if (connections === null) return;
      count = connections;
      if (count > 1) log.warn({ connections }, SHARED_APP);
      store.installations.noteConnections(teamId, count, clock.now()).catch((error: unknown) => {
        log.warn({ err: error }, 'The number of connections could not be stored');
      });
    },
  };
}

const SHARED_APP =
  'Slack counts more than one connection of this app: another process seems to run with the same tokens. If it has a database of its own, each of the two misses what the other one gets.';

function serverFor({ server }: Config, routes: Routes, outsideLog: Log): HttpServer | null {
  return server && httpServer(server, routes, outsideLog);
}

async function wire(
  config: Config,
  clock: Clock,
  log: Log,
  observability: Observability,
  { newApp = false }: StartOptions,
): Promise<Bot> {
  const { store } = observability;
  const { deps, clientsOf, homes, authStatus, stopping } = buildDeps(config, clock, log, store);
  const identity = await fetchBotIdentity(clientsOf());
  await claimDatabase(store.installations, identity, { newApp, database: config.database });
  await deps.policies.open();
  await deps.templateCache.open();
  const { slackApiUrl: apiUrl, botToken, transport } = config;
  const sync = createConversationSync(deps, systemTimer);
  const ticker = createTicker(deps, sync);
  const listening = {
    useCases: notingUseCases(bindUseCases(deps)),
    clock,
    log,
    sync,
    accept: async (teamId: string, key: string) => {
      const isFirst = await store.inbox.accept(teamId, key, clock.now());
      if (!isFirst) noteAction({ outcome: 'repeated' });
      return isFirst;
    },
    regionParts: (region: string, year: number) => deps.holidays.partsOf(region, year),
    regionName: (region: string, language: string) => deps.holidays.nameOf(region, language),
    regionOf: (person: Parameters<typeof regionOf>[1]) => regionOf(deps.holidays, person),
  };
  const outsideLog = limitRepeats(log, clock);
  const connections = connectionCount(store, identity.teamId, clock, log);
  const entrance = { apiUrl, botToken, transport, outsideLog, onSocket: connections.note };
  const slack = slackConnection(entrance, identity, listening, clientsOf);
  const slackRoutes: Routes = slack.listener ? { 'POST /slack/events': slack.listener } : {};
  const server = serverFor(config, { ...observability.routes, ...slackRoutes }, outsideLog);
  const cycle = async () => {
    await store.check();
    homes.retry();
    await ticker.tick();
    await store.checkpoint();
  };
  let ticks: Scheduler | undefined;
  observability.setStatusSource({
    connected: slack.connected,
    refusal: authStatus.refusal,
    nextTickAt: () => ticks?.nextAt() ?? null,
    warnings: connections.warnings,
  });
  await server?.listen();
  await slack.start().catch(async (error: unknown) => {
    await server?.close();
    throw error;
  });
  if (transport.kind === 'http') sync.catchUp();
  return {
    identity,
    tick: async () => {
      await cycle();
      await ticker.sent();
      await sync.quiet();
      await homes.drawn();
    },
    expectsNudge: async () => {
      const { queued, sending, unknown } = await store.nudges.backlog(clock.now());
      const everybody = allThreads(identity.teamId);
      const soonest = await store.threads.list(everybody, { status: 'open' }, { limit: 1, offset: 0 });
      return queued + sending + unknown > 0 || typeof soonest.threads[0]?.nextNudgeAt === 'number';
    },
    startTicking: () => {
      ticks = startScheduler(config.tick, () => observability.timed(cycle), log);
      return ticks;
    },
    stop: async () => {
      stopping.abort();
      await ticks?.stop();
      await ticker.stop();
      await slack.stop();
      await server?.close();
      await sync.stop();
      await homes.drawn();
      await store.close();
    },
  };
}
