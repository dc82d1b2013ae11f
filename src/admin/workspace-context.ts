import { randomUUID } from 'node:crypto';
import { pinoLog } from '../adapters/log/pino-log.ts';
import { aesSecretBox } from '../adapters/secrets/aes-secret-box.ts';
import { isChannelId } from '../adapters/slack/ids/recipients.ts';
import { joinStore } from '../adapters/sql/open-store.ts';
import { createHolidays } from '../adapters/time/holidays.ts';
import { systemClock } from '../adapters/time/system-clock.ts';
import { systemTimer } from '../adapters/time/system-timer.ts';
import { webhookSender } from '../adapters/webhooks/sender.ts';
import { databaseName } from '../config/database.ts';
import type { Environment } from '../config/environment.ts';
import { keyActor } from '../domain/access/actor.ts';
import { GhostwatchError } from '../domain/errors.ts';
import { draftLanguageFor } from '../languages/index.ts';
import { type Localizer, localizerFor } from '../languages/localizer.ts';
import { refusalText } from '../languages/refusals.ts';
import { customTemplateIssue, validateTemplates } from '../languages/templates/custom-templates.ts';
import { exampleFacts } from '../languages/templates/example.ts';
import type { Directory } from '../ports/directory.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import { type ActorContext, contextNow } from '../usecases/context.ts';
import { createServices } from '../usecases/services.ts';
import { messengerOfSettings } from './messenger-of-settings.ts';

/** A command cannot be carried out as typed; the message says why. Nothing was changed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The database and the workspace that a command is for. */
export interface WorkspaceChoice {
  readonly database: string;
  /** Slack's id (`T…`); optional if the database contains only one workspace. */
  readonly workspace: string | undefined;
  /** The settings of the bot, for commands that replace messages in Slack. */
  readonly settings?: Environment;
}

/**
 * Returns the id of the workspace.
 * @throws CommandError if it is unknown, or if none was given and there is not exactly one
 */
async function teamOf(store: Store, workspace: string | undefined): Promise<string> {
  const teams = (await store.installations.list()).map(({ teamId }) => teamId);
  if (teams.length === 0)
    throw new CommandError('No workspace is connected yet. Start the bot once: ghostwatch start.');
  const [only = ''] = teams;
  if (workspace === undefined && teams.length === 1) return only;
  if (workspace !== undefined && teams.includes(workspace)) return workspace;
  const known = `Known are: ${teams.join(', ')}.`;
  throw new CommandError(
    workspace === undefined
      ? `Several workspaces are connected. Name one with --workspace. ${known}`
      : `There is no workspace ${workspace}. ${known}`,
  );
}

/** Returns a port that rejects every call, because it would need Slack. */
function withoutSlack<T extends object>(): T {
  const refuse = () =>
    Promise.reject(new CommandError('This cannot be done at the command line, without Slack.'));
  return new Proxy({} as T, { get: () => refuse });
}

/** A directory that knows only the people whom the bot has met, since Slack is not asked; for others, it rejects. */
function directoryOf(store: Store): Directory {
  return {
    profile: async (teamId, userId) => {
      const person = await store.people.find(teamId, userId);
      if (!person) throw new CommandError(`${userId} has not used Ghostwatch yet.`);
      const { name, slackTimeZone, slackLocale, isAdmin, isMember, profileSyncedAt } = person;
      return {
        userId,
        otherUserId: null,
        name,
        timeZone: slackTimeZone,
        locale: slackLocale,
        isAdmin,
        isBot: false,
        isDeactivated: false,
        isForeign: false,
        isOutsider: profileSyncedAt > 0 && !isMember,
      };
    },
    findByName: async () => [],
    findByEmail: async () => null,
    isChannel: isChannelId,
    fallback: async () => null,
  };
}

/** The context for the command line: without Slack, except for replacing messages, and with the operator's rights. */
async function contextOf(store: Store, teamId: string, messenger: Messenger | null): Promise<ActorContext> {
  const services = createServices({
    clock: systemClock,
    timer: systemTimer,
    log: pinoLog('error'),
    store,
    holidays: createHolidays(),
    directory: directoryOf(store),
    messenger: messenger ?? withoutSlack(),
    conversations: withoutSlack(),
    poster: withoutSlack(),
    forms: withoutSlack(),
    // The bot draws the App Homes at its next tick.
    display: null,
    features: { missing: () => [] },
    draftLanguageFor,
    templateValidator: { validateTemplates, exampleFacts, customTemplateIssue },
    delivery: { sendTimeout: 10_000, settle: 30_000 },
    keepUninstalledDays: 90,
    isTrial: false,
    publicUrl: null,
    newId: randomUUID,
    secrets: aesSecretBox([]),
    webhookSender: webhookSender({ arePrivateAllowed: false }),
  });
  // The bot delivers the events of this command.
  await services.webhooks.stop();
  await services.policies.open();
  return contextNow(services, keyActor({ teamId, id: 'command-line', name: 'command line' }));
}

/** The texts of the command line, which is in English; moments are shown in the given time zone. */
export function commandLocalizer(timeZone = 'UTC'): Localizer {
  return localizerFor({ locale: 'en', timeZone }, systemClock.now());
}

/**
 * Runs `work` on a workspace, even while the bot is running.
 * @throws CommandError if it is refused
 */
export async function inWorkspace<T>(
  { database, workspace, settings }: WorkspaceChoice,
  work: (ctx: ActorContext, teamId: string) => Promise<T>,
): Promise<T> {
  const store = await joinStore(database, databaseName(database));
  try {
    const teamId = await teamOf(store, workspace);
    const messenger = settings ? await messengerOfSettings(settings, store) : null;
    return await work(await contextOf(store, teamId, messenger), teamId);
  } catch (error) {
    if (!(error instanceof GhostwatchError)) throw error;
    throw new CommandError(refusalText(error, commandLocalizer()), { cause: error });
  } finally {
    await store.close();
  }
}
