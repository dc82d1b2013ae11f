import { resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import type { Environment } from './environment.ts';
import { unknownSettings } from './setting-names.ts';

const POSTGRES_URL =
  'postgres://USER:PASSWORD@HOST:PORT/DATABASE. Write signs such as @ and / in the password as %40 and %2F.';
/** What a setting that names a database must be. */
export const DATABASE_ERROR = `GHOSTWATCH_DATABASE must be the name of a file, or ${POSTGRES_URL}`;
/** `C:\\` is a drive, not a scheme. */
const hasScheme = (name: string) => /^\s*[a-z][a-z+]+:\/\//i.test(name);

function isPostgres(name: string): boolean {
  if (!/^\s*postgres(ql)?:\/\//.test(name) || !URL.canParse(name.trim())) return false;
  const { hostname, searchParams, pathname } = new URL(name.trim());
  return (hostname !== '' || searchParams.has('host')) && pathname.length > 1;
}

/** Whether the setting is the name of a file, or a complete URL of PostgreSQL. */
export function isDatabase(name: string): boolean {
  return !hasScheme(name) || isPostgres(name);
}

const IN_MEMORY = ':memory:';

/** Returns the absolute path of the database, `:memory:`, or the URL of PostgreSQL; ignores other settings. */
export function databaseOf(env: Environment): string {
  const name = env.GHOSTWATCH_DATABASE?.trim() || 'data/ghostwatch.db';
  return name === IN_MEMORY || hasScheme(name) ? name : resolve(name);
}

/** Returns the name of the database for messages: a URL without user and password. */
export function databaseName(database: string): string {
  if (!isPostgres(database)) return database;
  const { host, pathname } = new URL(database.trim());
  return `postgres://${host}${pathname}`;
}

/**
 * Parses the URL of a PostgreSQL database as typed.
 * @throws ConfigError if it is none
 */
export function postgresUrl(typed: string): string {
  if (!isPostgres(typed)) throw new ConfigError([`--to must be ${POSTGRES_URL}`]);
  return typed.trim();
}

const NO_FILE =
  'GHOSTWATCH_DATABASE names a PostgreSQL database, which has tools of its own: pg_dump for backups, pg_restore for going back (docs/scale.md).';

/**
 * Returns the database for a command that needs no Slack: a file, or the URL of PostgreSQL.
 * @throws ConfigError if a setting is misspelt, because it could be the one that names the database
 */
export function databaseOfCommand(env: Environment): string {
  const { misspelt } = unknownSettings(env);
  if (misspelt.length > 0) throw new ConfigError(misspelt);
  return databaseOf(env);
}

/**
 * Returns the absolute path of the database file, for commands that need no Slack.
 * @throws ConfigError as above, and if the database is not a file
 */
export function databaseFile(env: Environment): string {
  const database = databaseOfCommand(env);
  if (hasScheme(database)) throw new ConfigError([NO_FILE]);
  return database;
}
