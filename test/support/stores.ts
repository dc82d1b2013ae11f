import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from 'slack-sandbox';
import { inject } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import type { Store } from '../../src/ports/store.ts';

/** Whether this is the project `postgres`, in which every statement goes over a network. */
export const isPostgres = process.env.TEST_ENGINE === 'postgres';

/**
 * The name of a new database for the bot of a test: on PostgreSQL in the project `postgres`, otherwise this file, with
 * empty tables.
 */
export async function newDatabase(file: string): Promise<string> {
  if (!isPostgres) {
    // The measurements open workspaces outside of Vitest; the bot makes the tables then.
    if (process.env.VITEST) copyFileSync(inject('migratedDatabase'), file);
    return file;
  }
  const { migratedDatabase } = await import('./postgres/database.ts');
  return migratedDatabase();
}

/** An empty store on the engine of the project. */
export async function openEmptyStore(): Promise<Store> {
  if (!isPostgres) return openSqliteStore(':memory:');
  return openPostgresStore(await newDatabase(''), 'the test database');
}

/**
 * The paths of the files in which a database keeps its rows, after everything has been written to them; PostgreSQL's
 * log is not among them.
 */
export async function filesOf(database: string): Promise<readonly string[]> {
  if (!isPostgres) return ['', '-wal'].map((suffix) => database + suffix).filter(existsSync);
  const { administer } = await import('./postgres/database.ts');
  await administer('checkpoint', database);
  const [{ folder, oid }] = (await administer(
    `select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()`,
    database,
  )) as [{ folder: string; oid: number }];
  const base = join(folder, 'base', String(oid));
  // The server replaces its cache of the catalogue at any time; it contains no rows of ours.
  const names = readdirSync(base).filter((name) => !name.startsWith('pg_internal.init'));
  return names.map((name) => join(base, name));
}

/** How often a text stands in the files of a database, whatever its case. */
export async function timesStored(database: string, text: string): Promise<number> {
  const sought = Buffer.from(text).toString('latin1').toLowerCase();
  let times = 0;
  for (const file of await filesOf(database))
    times += readFileSync(file).toString('latin1').toLowerCase().split(sought).length - 1;
  return times;
}

/** Ends every lease in a PostgreSQL database, as if its holder had died long ago. */
export async function endLeases(database: string): Promise<void> {
  if (!isPostgres) return;
  const { administer } = await import('./postgres/database.ts');
  await administer('update leases set ends_at = 0', database);
}

/** The same workspace; on PostgreSQL its `quiet` also waits for queries, during which nothing happens in Slack. */
export async function patientOn(slack: Sandbox): Promise<Sandbox> {
  return isPostgres ? (await import('./postgres/patience.ts')).patient(slack) : slack;
}
