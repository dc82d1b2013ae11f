import { pinoLog } from '../adapters/log/pino-log.ts';
import { checkMailboxes } from '../adapters/mail/check-mailboxes.ts';
import { aesSecretBox } from '../adapters/secrets/aes-secret-box.ts';
import { checkInstallations } from '../adapters/slack/check-installations.ts';
import { checkSlack } from '../adapters/slack/check-slack.ts';
import { checkDatabase, joinStore } from '../adapters/sql/open-store.ts';
import { checkTimeZones } from '../adapters/time/check-time-zones.ts';
import { createHolidays } from '../adapters/time/holidays.ts';
import { systemClock } from '../adapters/time/system-clock.ts';
import { type Config, readConfig } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { databaseName, databaseOf } from '../config/database.ts';
import type { Environment } from '../config/environment.ts';
import { usesHttp } from '../config/slack-settings.ts';
import type { HealthCheck } from '../ports/health-check.ts';

/** The file `.env` in the working directory. */
interface EnvFile {
  readonly path: string;
  readonly isThere: boolean;
}

interface CheckedSettings {
  /** Null if they cannot be used. */
  readonly config: Config | null;
  readonly checks: readonly HealthCheck[];
}

function checkSettings(env: Environment, { path, isThere }: EnvFile): CheckedSettings {
  const about = 'Settings';
  try {
    const config = readConfig(env);
    const how = usesHttp(config) ? 'HTTP' : 'Socket Mode';
    const from = isThere ? `${path} and the environment` : `the environment; there is no ${path}`;
    const unknown = config.warnings.map(
      (says): HealthCheck => ({
        about,
        state: 'warning',
        says,
        remedy: 'Correct its name, or take it away.',
      }),
    );
    return { config, checks: [{ about, state: 'ok', says: `complete, ${how}, from ${from}` }, ...unknown] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const remedy = `Put it into ${path}${isThere ? '' : ', which does not exist yet'} (see .env.example), or into the environment.`;
    const checks = error.problems.map((says): HealthCheck => ({ about, state: 'fault', says, remedy }));
    return { config: null, checks };
  }
}

/** With HTTP, Slack does not report how many processes receive its requests. */
function checkTransport(config: Config): readonly HealthCheck[] {
  if (!usesHttp(config)) return [];
  return [
    {
      about: 'Connection',
      state: 'warning',
      says: 'over HTTP, nobody can tell whether another process runs with the same token',
      remedy: 'Make sure that there is only one, also after a move: docs/moving.md.',
    },
  ];
}

/** Runs the checks of `ghostwatch doctor`: everything that the bot needs; changes nothing. */
export async function runHealthChecks(env: Environment, envFile: EnvFile): Promise<readonly HealthCheck[]> {
  const { config, checks } = checkSettings(env, envFile);
  const { now } = systemClock;
  const database = config?.database ?? databaseOf(env);
  const isNamed = envFile.isThere || Boolean(env.GHOSTWATCH_DATABASE?.trim());
  return [
    ...checks,
    ...(config
      ? [...checkTransport(config), ...(await checkApps(config)), ...(await checkWorkspaces(config))]
      : []),
    ...(config && config.mailboxes.length > 0 ? await tryMailboxes(config) : []),
    ...(await checkDatabase(database, databaseName(database), now(), isNamed)),
    ...checkTimeZones(createHolidays()),
  ];
}

/** Checks the workspaces that installed the app themselves. */
async function checkWorkspaces(config: Config): Promise<readonly HealthCheck[]> {
  const { oauth, database, secretKeys, keepUninstalledDays } = config;
  if (!oauth) return [];
  const store = await joinStore(database, databaseName(database)).catch(() => null);
  // Problems with the database are reported by its own check.
  if (!store) return [];
  try {
    const installUrl = `${oauth.publicUrl}/slack/install`;
    const secrets = aesSecretBox(secretKeys);
    return await checkInstallations({
      installations: store.installations,
      secrets,
      installUrl,
      keepUninstalledDays,
    });
  } finally {
    await store.close();
  }
}

/** Logs in to each mailbox, with the tokens that the bot keeps. */
async function tryMailboxes({ mailboxes, database, secretKeys }: Config): Promise<readonly HealthCheck[]> {
  const store = await joinStore(database, databaseName(database)).catch(() => null);
  const secrets = aesSecretBox(secretKeys);
  try {
    return await checkMailboxes(mailboxes, { clock: systemClock, log: pinoLog('silent'), store, secrets });
  } finally {
    await store?.close();
  }
}

/** Asks Slack about each app in the settings. */
async function checkApps({ apps, slackApiUrl: apiUrl }: Config): Promise<readonly HealthCheck[]> {
  const checks: HealthCheck[] = [];
  for (const { botToken, transport } of apps) {
    const appToken = transport.kind === 'socket' ? transport.appToken : null;
    checks.push(...(await checkSlack({ apiUrl, botToken, appToken }, systemClock.now, pinoLog('silent'))));
  }
  return checks;
}
