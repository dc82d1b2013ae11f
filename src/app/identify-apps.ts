import { SlackAccessError, type SlackIdentity } from '../adapters/slack/identity.ts';
import { hashOf } from '../adapters/slack/installations/settings-tokens.ts';
import type { Config } from '../config/config.ts';
import { databaseName } from '../config/database.ts';
import type { SlackAppSettings } from '../config/slack-apps.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { forEachConcurrent } from '../usecases/concurrency.ts';
import { claimDatabase } from '../usecases/workspaces/claim-database.ts';
import type { SlackApi } from './slack-api.ts';
import type { IdentifiedApp } from './slack-connections.ts';

/** Number of apps whose workspaces are asked for at once, so that a start with hundreds of them does not take minutes. */
export const APPS_AT_ONCE = 16;

/** The apps in the settings whose workspace is known, and those that Slack refused or did not answer about. */
interface Identified {
  readonly apps: readonly IdentifiedApp[];
  readonly missing: readonly SlackAppSettings[];
}

/** The workspaces that the database recognises by the tokens in the settings, by the hash of their token. */
async function recognised({ installations }: Store): Promise<ReadonlyMap<string, SlackIdentity>> {
  const active = await installations.inState('active');
  return new Map(
    active.flatMap(({ tokenHash, teamId, team, appId, botUserId, botId }) =>
      tokenHash === null
        ? []
        : [[tokenHash, { teamId, team: team ?? '', appId, botUserId, botId, botName: null }] as const],
    ),
  );
}

/** How apps are identified, and marked as those of the database. */
export interface Identification {
  readonly config: Config;
  readonly calls: SlackApi;
  readonly store: Store;
  readonly newApp: boolean;
  readonly log: Log;
}

/**
 * Asks Slack for the workspace of an app, marks the database as its own, and uses its token from then on. Rejects with
 * SlackAccessError or WrongDatabaseError.
 */
export async function identifyApp(
  { config, calls, store, newApp }: Identification,
  settings: SlackAppSettings,
): Promise<IdentifiedApp> {
  const identity = await calls.identify(settings);
  const claimant = { ...identity, tokenHash: hashOf(settings.botToken) };
  const isShared = config.apps.length > 1;
  await claimDatabase(store.installations, claimant, {
    newApp,
    isShared,
    database: databaseName(config.database),
  });
  calls.use(settings, identity);
  return { settings, identity };
}

/**
 * Finds the workspace of each app in the settings, and marks the database as theirs. Of several apps, those that were
 * identified at an earlier start are recognised, so that sending need not wait for Slack; if Slack refuses one of
 * several apps, the others still start.
 * @throws SlackAccessError if Slack refuses all of them; WrongDatabaseError
 */
export async function identifyApps(parts: Identification): Promise<Identified> {
  const { config, calls, store, log } = parts;
  const isShared = config.apps.length > 1;
  const stored = isShared ? await recognised(store) : new Map<string, SlackIdentity>();
  const identities = new Map<SlackAppSettings, SlackIdentity>();
  const refused = new Map<SlackAppSettings, unknown>();
  const identify = async (settings: SlackAppSettings) => {
    try {
      identities.set(settings, (await identifyApp(parts, settings)).identity);
    } catch (error) {
      if (!(error instanceof SlackAccessError)) throw error;
      refused.set(settings, error);
      if (isShared) log.error({ err: error }, `${settings.tokenName} does not work; the other apps continue`);
    }
  };
  const isKnown = ({ botToken }: SlackAppSettings) => stored.has(hashOf(botToken));
  await forEachConcurrent(
    config.apps.filter((settings) => !isKnown(settings)),
    APPS_AT_ONCE,
    identify,
  );
  const known = config.apps.filter(isKnown);
  // Whether Slack takes the bot at all is asked about one app; a token that it refuses shows at its first call.
  for (const settings of known) if (identities.size === 0) await identify(settings);
  const [firstError] = refused.values();
  if (refused.size > 0 && identities.size === 0) throw firstError;
  for (const settings of known) {
    const identity = stored.get(hashOf(settings.botToken));
    if (!identity || identities.has(settings) || refused.has(settings)) continue;
    identities.set(settings, identity);
    calls.use(settings, identity);
  }
  const apps = config.apps.flatMap((settings) => {
    const identity = identities.get(settings);
    return identity ? [{ settings, identity }] : [];
  });
  return { apps, missing: [...refused.keys()] };
}

/** Why Slack refuses the bot in its only workspace; null if it does not, or if there are several workspaces. */
export async function firstRefusal(
  identities: readonly SlackIdentity[],
  { auth }: SlackApi,
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
