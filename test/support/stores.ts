import type { Sandbox } from 'slack-sandbox';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import type { Store } from '../../src/ports/store.ts';

/** Whether this is the project `postgres`, in which every statement goes over a network. */
export const isPostgres = process.env.TEST_ENGINE === 'postgres';

/** The name of a new database for the bot of a test: on PostgreSQL in the project `postgres`, otherwise this file. */
export async function newDatabase(file: string): Promise<string> {
  if (!isPostgres) return file;
  const { emptyDatabase } = await import('./postgres/database.ts');
  return emptyDatabase();
}

/** An empty store on the engine of the project. */
export async function openEmptyStore(): Promise<Store> {
  if (!isPostgres) return openSqliteStore(':memory:');
  return openPostgresStore(await newDatabase(''), 'the test database');
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
