import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Store } from '../../ports/store.ts';
import { sqlInbox } from './inbox.ts';
import { migrate } from './migrate.ts';
import { sqlNudges } from './nudges.ts';
import { sqlPeople } from './people.ts';
import type { Tables } from './schema.ts';
import { sqlThreads } from './threads.ts';

/** `synchronous=FULL`: a commit is on the disk before Slack hears of it, power loss included. */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'];

/**
 * Opens the store in a SQLite file and brings it up to date; `:memory:` keeps nothing.
 * @throws StoreError when the database is newer than the program or cannot be migrated
 */
export async function openSqliteStore(path: string): Promise<Store> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  for (const pragma of PRAGMAS) database.pragma(pragma);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    threads: sqlThreads(db),
    nudges: sqlNudges(db),
    people: sqlPeople(db),
    inbox: sqlInbox(db),
    close: () => db.destroy(),
  };
}
