import { httpServer, type Routes } from '../adapters/http/server.ts';
import { limitRepeats } from '../adapters/log/limit-repeats.ts';
import { pinoLog } from '../adapters/log/pino-log.ts';
import type { SlackIdentity } from '../adapters/slack/identity.ts';
import { resealTokens } from '../adapters/slack/installations/reseal-tokens.ts';
import { openStore } from '../adapters/sql/open-store.ts';
import { type Scheduler, startScheduler } from '../adapters/time/cron-scheduler.ts';
import { systemClock } from '../adapters/time/system-clock.ts';
import type { Config } from '../config/config.ts';
import { databaseName } from '../config/database.ts';
import { usesHttp } from '../config/slack-settings.ts';
import { allThreads } from '../domain/access/viewer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Mailboxes } from '../ports/mailboxes.ts';
import type { Services } from '../usecases/context.ts';
import { createConversationSync } from '../usecases/conversations/sync-worker.ts';
import { bindUseCases } from '../usecases/index.ts';
import { createMailWorker } from '../usecases/mail/mail-worker.ts';
import { createTicker } from '../usecases/nudges/run-tick.ts';
import { createProposalWorker } from '../usecases/proposals/proposal-worker.ts';
import { createServices } from '../usecases/services.ts';
import { resealWebhookSecrets } from '../usecases/webhooks/reseal.ts';
import { checkSecretKeys } from '../usecases/workspaces/check-secret-keys.ts';
import { createPorts } from './create-ports.ts';
import { firstRefusal, identifyApps, teamsWithMail } from './identify-apps.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { createListenerDeps } from './listener-deps.ts';
import { createMissingApps } from './missing-apps.ts';
import { createObservability, noObservability, type Observability } from './observability.ts';
import { slackConnections } from './slack-connections.ts';
import { createWorkCycle } from './work-cycle.ts';

/** A bot that is connected to Slack and has an open store. */
export interface Bot {
  /** The workspaces of the apps in the settings. */
  readonly identities: readonly SlackIdentity[];
  /** Runs one tick: claims what is due, and resolves when everything that may be sent has been. */
  tick(): Promise<void>;
  /** Whether a nudge is planned or being sent, so that one will come with time. */
  expectsNudge(): Promise<boolean>;
  /** Starts the regular ticks. */
  startTicking(): Pick<Scheduler, 'nextAt'>;
  /** Finishes work in progress and releases all resources. */
  stop(): Promise<void>;
}

/** Decisions that only the person who starts the bot can make. */
export interface StartOptions {
  /** Whether to start although stored data is known to be missing. */
  readonly acceptLoss?: boolean;
  /** Whether the app was created again in the same workspace, and the old one is no longer running. */
  readonly newApp?: boolean;
  /** Replaces the mailboxes in the settings, for a demo. */
  readonly mailboxes?: Mailboxes;
}

/**
 * Starts a bot from its parts.
 * @param given replaces the clock of the store or the machine, so that a demo can move time forward
 * @param log the log; on standard error by default
 * @throws StoreError, SlackAccessError, SecretKeyError, WrongDatabaseError, PortError
 */
export async function startBot(
  config: Config,
  given?: Clock,
  log: Log = pinoLog(config.logLevel),
  options: StartOptions = {},
): Promise<Bot> {
  for (const warning of config.warnings) log.warn({}, warning);
  const lifecycle = createLifecycle();
  try {
    const onWait = (err: Error) => log.warn({ err }, 'The start waits for the database');
    const store = await openStore(config.database, databaseName(config.database), { ...options, onWait });
    lifecycle.onStop(store.close);
    const clock = given ?? store.clock ?? systemClock;
    const observability = config.server ? await createObservability(store, clock) : noObservability(store);
    return await wire({ config, clock, log, observability, options, lifecycle });
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

/** Loads the HTTP API and the hooks; only if there is a server. */
async function loadApi(services: Services): Promise<Routes> {
  const { apiRoutes } = await import('../adapters/http/api/api.ts');
  const { hookRoutes } = await import('../adapters/http/incoming-hooks/routes.ts');
  const { store, clock, log, publicUrl } = services;
  const useCases = bindUseCases(services);
  return {
    ...apiRoutes({ useCases, store, clock, log }),
    ...hookRoutes({ useCases, clock, log, publicUrl }),
  };
}

/** Whether a nudge is planned or being sent in one of these workspaces. */
async function isNudgeExpected(
  { store, clock }: Services,
  workspaces: readonly SlackIdentity[],
): Promise<boolean> {
  const { queued, sending, unknown } = await store.nudges.backlog(clock.now());
  if (queued + sending + unknown > 0) return true;
  const page = { limit: 1, offset: 0 };
  const soonest = await Promise.all(
    workspaces.map(({ teamId }) => store.threads.list(allThreads(teamId), { status: 'open' }, page)),
  );
  return soonest.some(({ threads }) => typeof threads[0]?.nextNudgeAt === 'number');
}

interface Parts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly observability: Observability;
  readonly options: StartOptions;
  readonly lifecycle: Lifecycle;
}

/** Builds the parts, connects them and starts the bot; each is stopped before the parts that it depends on. */
async function wire(parts: Parts): Promise<Bot> {
  const { config, clock, log, observability, options, lifecycle } = parts;
  const { store } = observability;
  const stopping = new AbortController();
  const { ports, calls, secrets } = createPorts({
    ...parts,
    store,
    mailboxes: options.mailboxes,
    stopping: stopping.signal,
  });
  const services = createServices(ports);
  await checkSecretKeys(store, secrets, clock.now());
  await resealTokens(store.installations, secrets, log);
  await resealWebhookSecrets(store, secrets, log);
  const identification = { config, calls, store, newApp: options.newApp ?? false, log };
  const { apps, missing } = await identifyApps(identification);
  const identities = apps.map(({ identity }) => identity);
  await services.caches.open();
  lifecycle.onStop(services.homes.drawn);

  const sync = createConversationSync(services);
  lifecycle.onStop(sync.stop);
  const mail = createMailWorker(services, () => teamsWithMail(config, identities, store));
  lifecycle.onStop(services.mailboxes.close);
  lifecycle.onStop(mail.stop);
  const outsideLog = limitRepeats(log, clock);
  const proposals = createProposalWorker(services);
  lifecycle.onStop(proposals.stop);
  const deps = createListenerDeps(services, sync, proposals);
  const slack = slackConnections({ config, apps, calls, deps, store, secrets, outsideLog });
  const apiRoutes = config.server ? await loadApi(services) : {};
  const routes = { ...observability.routes, ...apiRoutes, ...slack.routes };
  const server = config.server && httpServer(config.server, routes, outsideLog);

  const missingApps = createMissingApps(
    missing,
    identification,
    { clock, stopping: stopping.signal },
    async (app) => {
      await slack.add(app);
      identities.push(app.identity);
    },
  );
  const ticker = createTicker(services, sync);
  const cycle = createWorkCycle({ store, services, ticker, sync, mail, proposals, missingApps });
  let scheduler: Scheduler | undefined;
  observability.setStatusSource({
    connected: slack.connected,
    refusal: () => firstRefusal(identities, calls),
    nextTickAt: () => scheduler?.nextAt() ?? null,
    warnings: slack.warnings,
  });
  if (server) {
    await server.listen();
    lifecycle.onStop(server.close);
  }
  await slack.start();
  lifecycle.onStop(slack.stop);
  lifecycle.onStop(ticker.stop);
  lifecycle.onStop(services.webhooks.stop);
  lifecycle.onStop(() => scheduler?.stop());
  lifecycle.onStop(() => stopping.abort());
  if (usesHttp(config)) sync.syncAll();
  mail.lookAt();
  return {
    identities,
    tick: async () => {
      await cycle.run();
      await cycle.finished();
    },
    expectsNudge: () => isNudgeExpected(services, identities),
    startTicking: () => {
      scheduler = startScheduler(config.tick, () => observability.timed(cycle.run), log);
      return scheduler;
    },
    stop: lifecycle.stop,
  };
}
