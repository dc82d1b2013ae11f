import { randomUUID } from 'node:crypto';
import { type HttpServer, httpServer, type Routes } from './adapters/http/server.ts';
import { limitRepeats } from './adapters/log/limit-repeats.ts';
import { pinoLog } from './adapters/log/pino-log.ts';
import { type SlackIdentity, whoWeAre } from './adapters/slack/access.ts';
import { type Admission, makeAdmission, withoutEchoes } from './adapters/slack/admission.ts';
import { slackClients } from './adapters/slack/clients.ts';
import { slackConnection } from './adapters/slack/connection.ts';
import { slackDirectory } from './adapters/slack/directory.ts';
import { slackDisplay } from './adapters/slack/display.ts';
import { slackConversations } from './adapters/slack/hearing/conversations.ts';
import { slackMessenger } from './adapters/slack/messenger.ts';
import { noteAction, notingUseCases } from './adapters/slack/middleware/action-log.ts';
import { slackPostings } from './adapters/slack/postings.ts';
import { sdkLog } from './adapters/slack/sdk-log.ts';
import { openSqliteStore } from './adapters/sql/sqlite.ts';
import { makeHolidays } from './adapters/time/holidays.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import { startTicks, type Ticks } from './adapters/time/ticks.ts';
import type { Config } from './config.ts';
import { seesAll } from './domain/viewer.ts';
import { makeObservability, noObservability, type Observability } from './observability.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import { makeAvailability, regionOf } from './usecases/availability.ts';
import type { SpeakingDeps } from './usecases/deps.ts';
import { makeDrawHomes } from './usecases/draw-homes.ts';
import { makeHouseBook } from './usecases/house-book.ts';
import { makeUseCases } from './usecases/index.ts';
import { makeListen } from './usecases/listen.ts';
import { observeStore } from './usecases/observe-store.ts';
import { makePolicyBook } from './usecases/policy-book.ts';
import { makeRunTick } from './usecases/run-tick.ts';
import { claimDatabase } from './usecases/workspaces/claim-database.ts';
import { exampleFacts } from './words/drafts/example.ts';
import { draftFlaws, houseFlaw } from './words/drafts/house.ts';

/** A bot that is connected to Slack and has its store open. */
export interface Bot {
  readonly identity: SlackIdentity;
  /** One beat: claims what is due and resolves when it has gone out, as far as it may. */
  tick(): Promise<void>;
  /** Whether a nudge is planned or on its way, so that time will bring one. */
  expectsNudge(): Promise<boolean>;
  /** Begins to beat by itself. */
  startTicking(): Pick<Ticks, 'nextAt'>;
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
    heard: (error) => admission.heard(error),
  });
  const admission: Admission = makeAdmission(() => clients.read.auth.test(), clock, told);
  const clientsOf = () => clients;
  const holidays = makeHolidays();
  const availabilityOf = makeAvailability({ holidays });
  const policies = makePolicyBook(store.settings);
  const display = slackDisplay(clientsOf);
  const homes = makeDrawHomes({ clock, store, display, availabilityOf, policies, log });
  const deps: SpeakingDeps = {
    clock,
    log,
    holidays,
    store: observeStore(store, homes.changed),
    directory: slackDirectory(clientsOf),
    messenger: slackMessenger(clientsOf, config.messagesPerSecond, log),
    conversations: slackConversations(clientsOf, clock),
    postings: slackPostings(clientsOf),
    delivery: config.delivery,
    availabilityOf,
    policies,
    houseDrafts: makeHouseBook(store.settings),
    wordings: { draftFlaws, exampleFacts, houseFlaw },
    homes,
    newId: randomUUID,
  };
  return { deps, clientsOf, homes, admission };
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
    const observability = config.server ? await makeObservability(store, clock) : noObservability(store);
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
  const { deps, clientsOf, homes, admission } = buildDeps(config, clock, log, store);
  const identity = await whoWeAre(clientsOf());
  await claimDatabase(store.installations, identity, { newApp, database: config.database });
  await deps.policies.open();
  await deps.houseDrafts.open();
  const { slackApiUrl: apiUrl, botToken, transport } = config;
  const ear = makeListen(deps);
  const ticker = makeRunTick(deps, ear);
  const listening = {
    useCases: notingUseCases(makeUseCases(deps)),
    clock,
    log,
    ear,
    accept: async (teamId: string, key: string) => {
      const isFirst = await store.inbox.accept(teamId, key, clock.now());
      if (!isFirst) noteAction({ outcome: 'repeated' });
      return isFirst;
    },
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
  let ticks: Ticks | undefined;
  observability.setStatusSource({
    connected: slack.connected,
    refusal: admission.refusal,
    nextTickAt: () => ticks?.nextAt() ?? null,
    warnings: connections.warnings,
  });
  await server?.listen();
  await slack.start().catch(async (error: unknown) => {
    await server?.close();
    throw error;
  });
  if (transport.kind === 'http') ear.catchUp();
  return {
    identity,
    tick: async () => {
      await cycle();
      await ticker.sent();
      await ear.quiet();
      await homes.drawn();
    },
    expectsNudge: async () => {
      const { queued, sending, unknown } = await store.nudges.backlog(clock.now());
      const everybody = seesAll(identity.teamId);
      const soonest = await store.threads.list(everybody, { status: 'open' }, { limit: 1, offset: 0 });
      return queued + sending + unknown > 0 || typeof soonest.threads[0]?.nextNudgeAt === 'number';
    },
    startTicking: () => {
      ticks = startTicks(config.tick, () => observability.timed(cycle), log);
      return ticks;
    },
    stop: async () => {
      await ticks?.stop();
      await ticker.stop();
      await slack.stop();
      await server?.close();
      await ear.stop();
      await homes.drawn();
      await store.close();
    },
  };
}
