import { resolve } from 'node:path';
import { pinoLog } from './adapters/log/pino-log.ts';
import { checkMailboxes } from './adapters/mail/check-mailboxes.ts';
import { aesSecretBox } from './adapters/secrets/aes-secret-box.ts';
import { checkInstallations } from './adapters/slack/check-installations.ts';
import { checkSlack } from './adapters/slack/check-slack.ts';
import { checkDatabase, joinStore } from './adapters/sql/open-store.ts';
import { backUp } from './adapters/sql/sqlite/maintenance/backup.ts';
import { restore } from './adapters/sql/sqlite/maintenance/restore.ts';
import { checkTime } from './adapters/time/check-time.ts';
import { createHolidays } from './adapters/time/holidays.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import {
  type Config,
  ConfigError,
  databaseName,
  databaseOf,
  type Environment,
  readConfig,
} from './config.ts';
import type { HealthCheck } from './ports/health-check.ts';

function threads(count: number): string {
  return count === 1 ? '1 client thread' : `${count} client threads`;
}

/** `ghostwatch backup FILE`: resolves with the message to print. Throws StoreError, BackupError. */
export async function makeBackup(database: string, target: string): Promise<string> {
  const file = resolve(target);
  const backup = await backUp(database, file);
  return `${file} is a checked copy of ${database}, with ${threads(backup.threads)}.`;
}

/** `ghostwatch move --to URL`: resolves with the message to print. Throws StoreError. */
export async function moveDatabase(
  file: string,
  url: string,
  progress: (done: number, total: number) => void,
): Promise<string> {
  const { moveToPostgres } = await import('./adapters/sql/postgres/move.ts');
  const place = databaseName(url);
  const moved = await moveToPostgres(file, url, place, progress);
  const cleaned = [...moved.cleaned].map(
    ([table, rows]) =>
      `\nNUL characters, which PostgreSQL cannot store, were taken out of ${rows} rows of ${table}.`,
  );
  return `${place} now holds what ${file} does, with ${threads(moved.threads)}, ${moved.rows} rows in all, counted and added up on both sides.${cleaned.join('')}
Set GHOSTWATCH_DATABASE to it and start the bot there. ${file} is as it was: keep it until all is well, and start no bot on it.`;
}

/** `ghostwatch restore FILE`: resolves with the message to print. Throws StoreError, BackupError. */
export async function restoreBackup(database: string, source: string, acceptLoss: boolean): Promise<string> {
  const file = resolve(source);
  const restored = await restore({ file: database, backup: file, now: systemClock.now(), acceptLoss });
  const kept = restored.kept === null ? '' : `\nThe old database is kept as ${restored.kept}.`;
  const erased = restored.mayHoldErased
    ? '\nSince then, people were erased. Before you start the bot: ghostwatch erase --again'
    : '';
  return `${database} is now what ${file} was, with ${threads(restored.threads)}.${kept}${erased}`;
}

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
    const how = hasHttp(config) ? 'HTTP' : 'Socket Mode';
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
  if (!hasHttp(config)) return [];
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
    ...checkTime(createHolidays()),
  ];
}

function hasHttp({ apps, oauth }: Config): boolean {
  return [...apps, ...(oauth ? [oauth] : [])].some(({ transport }) => transport.kind === 'http');
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
