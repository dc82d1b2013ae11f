import { randomUUID } from 'node:crypto';
import { httpServer, type Routes } from './adapters/http/server.ts';
import { limitRepeats } from './adapters/log/limit-repeats.ts';
import { pinoLog } from './adapters/log/pino-log.ts';
import { mailboxTokens } from './adapters/mail/access-token.ts';
import { imapMailboxes } from './adapters/mail/mailboxes.ts';
import { aesSecretBox } from './adapters/secrets/aes-secret-box.ts';
import { slackAppHome } from './adapters/slack/api/app-home.ts';
import { slackConversationPoster } from './adapters/slack/api/client-messages.ts';
import { slackDirectory } from './adapters/slack/api/directory.ts';
import { slackForms } from './adapters/slack/api/forms.ts';
import { slackMessenger } from './adapters/slack/api/messenger.ts';
import { suppressRepeatedAuthErrors } from './adapters/slack/auth-status.ts';
import { slackGrantedFeatures } from './adapters/slack/granted-features.ts';
import { slackClientChannels } from './adapters/slack/history/client-channels.ts';
import { slackConversations } from './adapters/slack/history/conversations.ts';
import type { SlackIdentity } from './adapters/slack/identity.ts';
import { resealTokens } from './adapters/slack/installations/reseal-tokens.ts';
import { noteAction, notingUseCases } from './adapters/slack/middleware/action-log.ts';
import type { ListenerDeps } from './adapters/slack/middleware/request-context.ts';
import { openStore } from './adapters/sql/open-store.ts';
import { type Scheduler, startScheduler } from './adapters/time/cron-scheduler.ts';
import { createHolidays } from './adapters/time/holidays.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import { systemTimer } from './adapters/time/system-timer.ts';
import { webhookSender } from './adapters/webhooks/sender.ts';
import { type Config, databaseName } from './config.ts';
import { allThreads } from './domain/access/viewer.ts';
import { draftLanguageFor } from './languages/index.ts';
import { customTemplateIssue, validateTemplates } from './languages/templates/custom-templates.ts';
import { exampleFacts } from './languages/templates/example.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { createObservability, noObservability, type Observability } from './observability.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Mailboxes } from './ports/mailboxes.ts';
import type { Store } from './ports/store.ts';
import { type SlackCalls, slackCalls } from './slack-calls.ts';
import { type IdentifiedApp, slackConnections } from './slack-connections.ts';
import type { SlackAppSettings } from './slack-settings.ts';
import type { Services } from './usecases/context.ts';
import { type ConversationSync, createConversationSync } from './usecases/conversations/sync-worker.ts';
import { bindUseCases } from './usecases/index.ts';
import { createMailWorker } from './usecases/mail/mail-worker.ts';
import { forEachConcurrent } from './usecases/nudges/for-each-concurrent.ts';
import { createTicker } from './usecases/nudges/run-tick.ts';
import { regionOf } from './usecases/people/availability.ts';
import { createProposalWorker, type ProposalWorker } from './usecases/proposals/proposal-worker.ts';
import { createServices, type Ports } from './usecases/services.ts';
import { resealWebhookSecrets } from './usecases/webhooks/reseal.ts';
import { checkSecretKeys } from './usecases/workspaces/check-secret-keys.ts';
import { claimDatabase } from './usecases/workspaces/claim-database.ts';

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

/** Builds the adapters. `stopping` aborts readings in progress. */
function createPorts({ config, clock, log: told, options }: Parts, store: Store, stopping: AbortSignal) {
  const secrets = aesSecretBox(config.secretKeys);
  const log = suppressRepeatedAuthErrors(told);
  const calls = slackCalls({ config, clock, log, told, store, secrets });
  const { clientsOf } = calls;
  const ports: Ports = {
    clock,
    timer: systemTimer,
    log,
    store,
    holidays: createHolidays(),
    directory: slackDirectory(clientsOf, clock),
    messenger: slackMessenger(clientsOf, config.messagesPerSecond, log),
    conversations: slackConversations(clientsOf, clock, stopping),
    clientChannels: slackClientChannels(clientsOf, clock, log),
    mailboxes:
      options.mailboxes ??
      imapMailboxes(config.mailboxes, {
        clock,
        timer: systemTimer,
        log,
        tokensFor: mailboxTokens({ store, secrets, clock, log }),
      }),
    poster: slackConversationPoster(clientsOf),
    display: slackAppHome(clientsOf),
    forms: slackForms(clientsOf, clock),
    features: slackGrantedFeatures(clientsOf),
    draftLanguageFor,
    templateValidator: { validateTemplates, exampleFacts, customTemplateIssue },
    delivery: config.delivery,
    keepUninstalledDays: config.keepUninstalledDays,
    isTrial: config.isTrial,
    publicUrl: config.publicUrl,
    newId: randomUUID,
    secrets,
    webhookSender: webhookSender({ arePrivateAllowed: config.arePrivateWebhooksAllowed }),
  };
  return { ports, calls, secrets };
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

/** Returns what the Slack listeners need. */
function listenerDeps(services: Services, sync: ConversationSync, proposals: ProposalWorker): ListenerDeps {
  const { clock, log, holidays, store } = services;
  return {
    useCases: notingUseCases(bindUseCases(services)),
    clock,
    log,
    sync,
    proposals,
    accept: async (teamId, key) => {
      const isFirst = await store.processedRequests.accept(teamId, key, clock.now());
      if (!isFirst) noteAction({ outcome: 'repeated' });
      return isFirst;
    },
    regionParts: (region, from) => holidays.partsOf(region, from),
    regionName: (region, language) => holidays.nameOf(region, language),
    regionOf: (person) => regionOf(holidays, person),
  };
}

/** Loads the HTTP API and the hooks; only if there is a server. */
async function loadApi(services: Services): Promise<Routes> {
  const { apiRoutes } = await import('./adapters/http/api/api.ts');
  const { hookRoutes } = await import('./adapters/http/hooks/hooks.ts');
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

/** Number of apps whose workspaces are asked for at once, so that a start with hundreds of them does not take minutes. */
const APPS_AT_ONCE = 16;

/**
 * Finds the workspace of each app in the settings, and marks the database as theirs. If Slack refuses one of several
 * apps, the others still start.
 * @throws SlackAccessError if Slack refuses all of them; WrongDatabaseError
 */
async function identifyApps(
  { apps, database }: Config,
  { identify }: SlackCalls,
  { installations }: Store,
  { newApp, log }: { readonly newApp: boolean; readonly log: Log },
): Promise<readonly IdentifiedApp[]> {
  const identities = new Map<SlackAppSettings, SlackIdentity>();
  const refused: unknown[] = [];
  const isShared = apps.length > 1;
  await forEachConcurrent(apps, APPS_AT_ONCE, async (settings) => {
    try {
      identities.set(settings, await identify(settings));
    } catch (error) {
      refused.push(error);
      if (isShared) log.error({ err: error }, `${settings.tokenName} does not work; the other apps go on`);
    }
  });
  const identified: IdentifiedApp[] = [];
  for (const settings of apps) {
    const identity = identities.get(settings);
    if (!identity) continue;
    await claimDatabase(installations, identity, { newApp, isShared, database: databaseName(database) });
    identified.push({ settings, identity });
  }
  if (refused.length > 0 && identified.length === 0) throw refused[0];
  return identified;
}

/** Why Slack refuses the bot in its only workspace; null if it does not, or if there are several workspaces. */
async function firstRefusal(
  identities: readonly SlackIdentity[],
  { auth }: SlackCalls,
): Promise<string | null> {
  const [only, ...others] = identities;
  return only && others.length === 0 ? auth.refusal(only.teamId) : null;
}

/**
 * The active workspaces that may have mailboxes: those of the apps in the settings, and installed ones that a mailbox
 * names.
 */
async function teamsWithMail(
  { mailboxes }: Config,
  identities: readonly SlackIdentity[],
  { installations }: Store,
): Promise<readonly string[]> {
  const teams = new Set(identities.map(({ teamId }) => teamId));
  for (const { workspace } of mailboxes) {
    if (workspace !== null && (await installations.find(workspace))?.state === 'active') teams.add(workspace);
  }
  return [...teams];
}

interface Parts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly observability: Observability;
  readonly options: StartOptions;
  readonly lifecycle: Lifecycle;
}

/** Connects the parts; each is stopped before the parts that it depends on. */
async function wire(parts: Parts): Promise<Bot> {
  const { config, clock, log, observability, options, lifecycle } = parts;
  const { store } = observability;
  const stopping = new AbortController();
  const { ports, calls, secrets } = createPorts(parts, store, stopping.signal);
  const services = createServices(ports);
  await checkSecretKeys(store, secrets, clock.now());
  await resealTokens(store.installations, secrets, log);
  await resealWebhookSecrets(store, secrets, log);
  const apps = await identifyApps(config, calls, store, { newApp: options.newApp ?? false, log });
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
  const deps = listenerDeps(services, sync, proposals);
  const slack = slackConnections({ config, apps, calls, deps, store, secrets, outsideLog });
  const apiRoutes = config.server ? await loadApi(services) : {};
  const routes = { ...observability.routes, ...apiRoutes, ...slack.routes };
  const server = config.server && httpServer(config.server, routes, outsideLog);

  const ticker = createTicker(services, sync);
  const cycle = async () => {
    await store.check();
    services.homes.retry();
    await ticker.tick();
    services.webhooks.wake();
    mail.lookAt();
    proposals.look();
    await store.checkpoint();
  };
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
  const ways = [...config.apps, ...(config.oauth ? [config.oauth] : [])];
  if (ways.some(({ transport }) => transport.kind === 'http')) sync.syncAll();
  mail.lookAt();
  return {
    identities,
    tick: async () => {
      await cycle();
      await ticker.sent();
      await mail.idle();
      await proposals.idle();
      await sync.idle();
      await services.homes.drawn();
      await services.webhooks.idle();
    },
    expectsNudge: () => isNudgeExpected(services, identities),
    startTicking: () => {
      scheduler = startScheduler(config.tick, () => observability.timed(cycle), log);
      return scheduler;
    },
    stop: lifecycle.stop,
  };
}
