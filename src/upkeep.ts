import { pinoLog } from './adapters/log/pino-log.ts';
import { checkSlack } from './adapters/slack/check-slack.ts';
import { checkStore } from './adapters/sql/sqlite/health/check-store.ts';
import { backUp } from './adapters/sql/sqlite/maintenance/backup.ts';
import { restore } from './adapters/sql/sqlite/maintenance/restore.ts';
import { checkTime } from './adapters/time/check-time.ts';
import { makeHolidays } from './adapters/time/holidays.ts';
import { systemClock } from './adapters/time/system-clock.ts';
import { type Config, ConfigError, databaseFile, type Environment, readConfig } from './config.ts';
import type { HealthCheck } from './ports/health-check.ts';

function threads(count: number): string {
  return count === 1 ? '1 client thread' : `${count} client threads`;
}

/** `ghostwatch backup FILE`: resolves with what to say. Throws StoreError, BackupError. */
export async function makeBackup(database: string, file: string): Promise<string> {
  const backup = await backUp(database, file);
  return `${file} is a checked copy of ${database}, with ${threads(backup.threads)}.`;
}

/** `ghostwatch restore FILE`: resolves with what to say. Throws StoreError. */
export async function restoreBackup(database: string, file: string): Promise<string> {
  const restored = await restore(database, file, systemClock.now());
  const kept = restored.kept === null ? '' : `\nThe old database is kept as ${restored.kept}.`;
  return `${database} is now what ${file} was, with ${threads(restored.threads)}.${kept}`;
}

function checkConfig(env: Environment): {
  readonly config: Config | null;
  readonly findings: readonly HealthCheck[];
} {
  const about = 'Settings';
  try {
    const config = readConfig(env);
    const how = config.transport.kind === 'socket' ? 'Socket Mode' : 'HTTP';
    return { config, findings: [{ about, state: 'ok', says: `complete, ${how}` }] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const remedy = 'Put it into .env (see .env.example), or into the environment.';
    return {
      config: null,
      findings: error.problems.map((says) => ({ about, state: 'fault', says, remedy })),
    };
  }
}

/** `ghostwatch doctor`: looks at everything that the bot needs, and changes nothing. */
export async function examine(env: Environment): Promise<readonly HealthCheck[]> {
  const { config, findings } = checkConfig(env);
  const { now } = systemClock;
  const log = pinoLog('silent');
  return [
    ...findings,
    ...(config === null ? [] : await checkSlack(slackOf(config), now, log)),
    ...(await checkStore(databaseFile(env), now())),
    ...checkTime(makeHolidays()),
  ];
}

function slackOf({ slackApiUrl: apiUrl, botToken, transport }: Config) {
  return { apiUrl, botToken, appToken: transport.kind === 'socket' ? transport.appToken : null };
}
