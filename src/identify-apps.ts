import type { SlackIdentity } from './adapters/slack/identity.ts';
import { type Config, databaseName } from './config.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { SlackCalls } from './slack-calls.ts';
import type { IdentifiedApp } from './slack-connections.ts';
import type { SlackAppSettings } from './slack-settings.ts';
import { forEachConcurrent } from './usecases/nudges/for-each-concurrent.ts';
import { claimDatabase } from './usecases/workspaces/claim-database.ts';

/** Number of apps whose workspaces are asked for at once, so that a start with hundreds of them does not take minutes. */
const APPS_AT_ONCE = 16;

/**
 * Finds the workspace of each app in the settings, and marks the database as theirs. If Slack refuses one of several
 * apps, the others still start.
 * @throws SlackAccessError if Slack refuses all of them; WrongDatabaseError
 */
export async function identifyApps(
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
