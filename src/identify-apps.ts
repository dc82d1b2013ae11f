import type { SlackIdentity } from './adapters/slack/identity.ts';
import type { Config } from './config/config.ts';
import { databaseName } from './config/database.ts';
import type { SlackAppSettings } from './config/slack-apps.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { SlackCalls } from './slack-calls.ts';
import type { IdentifiedApp } from './slack-connections.ts';
import { forEachConcurrent } from './usecases/nudges/for-each-concurrent.ts';
import { singleFlight, type Worker } from './usecases/nudges/single-flight-worker.ts';
import { claimDatabase } from './usecases/workspaces/claim-database.ts';

/** Number of apps whose workspaces are asked for at once, so that a start with hundreds of them does not take minutes. */
const APPS_AT_ONCE = 16;

/** The apps in the settings whose workspace is known, and those that Slack refused or did not answer about. */
interface Identified {
  readonly apps: readonly IdentifiedApp[];
  readonly missing: readonly SlackAppSettings[];
}

/**
 * Finds the workspace of each app in the settings, and marks the database as theirs. If Slack refuses one of several
 * apps, the others still start.
 * @throws SlackAccessError if Slack refuses all of them; WrongDatabaseError
 */
export async function identifyApps(
  { apps: wanted, database }: Config,
  { identify }: SlackCalls,
  { installations }: Store,
  { newApp, log }: { readonly newApp: boolean; readonly log: Log },
): Promise<Identified> {
  const identities = new Map<SlackAppSettings, SlackIdentity>();
  const refused = new Map<SlackAppSettings, unknown>();
  const isShared = wanted.length > 1;
  await forEachConcurrent(wanted, APPS_AT_ONCE, async (settings) => {
    try {
      identities.set(settings, await identify(settings));
    } catch (error) {
      refused.set(settings, error);
      if (isShared) log.error({ err: error }, `${settings.tokenName} does not work; the other apps go on`);
    }
  });
  const [firstError] = refused.values();
  if (refused.size > 0 && identities.size === 0) throw firstError;
  const apps = wanted.flatMap((settings) => {
    const identity = identities.get(settings);
    return identity ? [{ settings, identity }] : [];
  });
  for (const { identity } of apps) {
    await claimDatabase(installations, identity, { newApp, isShared, database: databaseName(database) });
  }
  return { apps, missing: [...refused.keys()] };
}

/** How long (ms) an app that does not work is left alone before it is tried again. */
const TRY_AGAIN_AFTER = 60_000;

/**
 * Creates the worker that tries the missing apps again, when it is woken and not more often than once a minute, and
 * hands those that work by now to `connect`.
 */
export function createMissingApps(
  { missing, config }: { readonly missing: readonly SlackAppSettings[]; readonly config: Config },
  { identify }: SlackCalls,
  { installations }: Store,
  { clock, log, stopping }: { readonly clock: Clock; readonly log: Log; readonly stopping: AbortSignal },
  connect: (app: IdentifiedApp) => Promise<void>,
): Worker {
  const left = new Set(missing);
  let triedAt = clock.now();

  async function tryAgain(settings: SlackAppSettings): Promise<void> {
    const identity = await identify(settings).catch(() => null);
    if (!identity || stopping.aborted) return;
    const database = databaseName(config.database);
    await claimDatabase(installations, identity, { newApp: false, isShared: true, database });
    await connect({ settings, identity });
    left.delete(settings);
    log.info({ teamId: identity.teamId }, `${settings.tokenName} works now`);
  }

  return singleFlight(
    async () => {
      if (left.size === 0 || clock.now() - triedAt < TRY_AGAIN_AFTER) return;
      triedAt = clock.now();
      await forEachConcurrent([...left], APPS_AT_ONCE, tryAgain);
    },
    stopping,
    (error) => log.error({ err: error }, 'An app could not be connected'),
  );
}

/** Why Slack refuses the bot in its only workspace; null if it does not, or if there are several workspaces. */
export async function firstRefusal(
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
export async function teamsWithMail(
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
