import { randomUUID } from 'node:crypto';
import { pinoLog } from './adapters/log/pino-log.ts';
import { slackDisplay } from './adapters/slack/api/app-home.ts';
import { slackPostings } from './adapters/slack/api/client-messages.ts';
import { slackDirectory } from './adapters/slack/api/directory.ts';
import { slackMessenger } from './adapters/slack/api/messenger.ts';
import { slackConnection } from './adapters/slack/app.ts';
import { type Admission, makeAdmission, withoutEchoes } from './adapters/slack/auth-status.ts';
import { slackConversations } from './adapters/slack/history/conversations.ts';
import { type SlackIdentity, whoWeAre } from './adapters/slack/identity.ts';
import { sdkLog } from './adapters/slack/sdk-log.ts';
import { slackClients } from './adapters/slack/web-clients.ts';
import { openSqliteStore } from './adapters/sql/sqlite/sqlite.ts';
import { startTicks, type Ticks } from './adapters/time/cron-scheduler.ts';
import { makeHolidays } from './adapters/time/holidays.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import type { Config } from './config.ts';
import { seesAll } from './domain/access/viewer.ts';
import { draftFlaws, houseFlaw } from './languages/templates/custom-templates.ts';
import { exampleFacts } from './languages/templates/example.ts';
import { makeOperations, type Operations } from './operations.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { SpeakingDeps } from './usecases/context.ts';
import { makeListen } from './usecases/conversations/sync-worker.ts';
import { makeDrawHomes } from './usecases/home/home-refresh.ts';
import { observeStore } from './usecases/home/refresh-on-write.ts';
import { makeUseCases } from './usecases/index.ts';
import { makeRunTick } from './usecases/nudges/run-cycle.ts';
import { makeAvailability, regionOf } from './usecases/people/availability.ts';
import { makePolicyBook } from './usecases/policies/policy-cache.ts';
import { makeHouseBook } from './usecases/templates/template-cache.ts';

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

/**
 * Joins the parts to a running bot.
 * @param clock the present; another one than the machine's lets a demo turn time forward
 * @param log where it says what it does; standard error unless told otherwise
 * @throws StoreError, SlackAccessError
 */
export async function startBot(
  config: Config,
  clock: Clock = systemClock,
  log: Log = pinoLog(config.logLevel),
): Promise<Bot> {
  const store = await openSqliteStore(config.database);
  const operations = await makeOperations(config, store, clock);
  try {
    return await joined(config, clock, log, operations);
  } catch (error) {
    await operations.close();
    await store.close();
    throw error;
  }
}

async function joined(config: Config, clock: Clock, log: Log, operations: Operations): Promise<Bot> {
  const { store, pages } = operations;
  const { deps, clientsOf, homes, admission } = buildDeps(config, clock, log, store);
  const identity = await whoWeAre(clientsOf());
  await deps.policies.open();
  await deps.houseDrafts.open();
  const { slackApiUrl: apiUrl, botToken, transport } = config;
  const ear = makeListen(deps);
  const ticker = makeRunTick(deps, ear);
  const listening = {
    useCases: makeUseCases(deps),
    clock,
    log,
    ear,
    accept: (teamId: string, key: string) => store.inbox.accept(teamId, key, clock.now()),
    regionName: (region: string, language: string) => deps.holidays.nameOf(region, language),
    regionOf: (person: Parameters<typeof regionOf>[1]) => regionOf(deps.holidays, person),
  };
  const slack = slackConnection({ apiUrl, botToken, transport, pages }, identity, listening, clientsOf);
  const beat = async () => {
    homes.retry();
    await ticker.tick();
  };
  let ticks: Ticks | undefined;
  operations.watch({
    connected: slack.connected,
    refusal: admission.refusal,
    nextTickAt: () => ticks?.nextAt() ?? null,
  });
  await operations.open(slack.start);
  if (transport.kind === 'http') ear.catchUp();
  return {
    identity,
    tick: async () => {
      await beat();
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
      ticks = startTicks(config.tick, () => operations.beat(beat), log);
      return ticks;
    },
    stop: async () => {
      await ticks?.stop();
      await ticker.stop();
      await slack.stop();
      await ear.stop();
      await homes.drawn();
      await operations.close();
      await store.close();
    },
  };
}
