import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import { migrate } from '../migrate.ts';
import type { Tables } from '../schema.ts';
import { sqlStore } from '../store.ts';
import { lockFile } from './file-lock.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { toStoreError } from './store-errors.ts';

/** The process stands still while it waits for another writer (ms), and Slack waits three seconds for us. */
const BUSY_TIMEOUT = 1000;
/**
 * `synchronous=FULL`: a commit is on the disk before Slack hears of it, power loss included.
 * `secure_delete`: what is deleted is overwritten, so that it is not left in the file.
 */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON'];

const IN_MEMORY = ':memory:';

function takeFile(file: string) {
  if (file === IN_MEMORY) return { release: () => undefined };
  mkdirSync(dirname(file), { recursive: true });
  return lockFile(file);
}

function openDatabase(file: string): Kysely<Tables> {
  const database = new Database(file, { timeout: BUSY_TIMEOUT });
  try {
    for (const pragma of PRAGMAS) database.pragma(pragma);
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: sqliteDialect(database) });
}

async function openUpToDate(file: string): Promise<Kysely<Tables>> {
  const db = openDatabase(file);
  try {
    await migrate(db, file);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * Opens the store in a SQLite file and brings it up to date; `:memory:` keeps nothing.
 * @throws StoreError when somebody else runs on the file, or it cannot be used as it is
 */
export async function openSqliteStore(file: string): Promise<Store> {
  try {
    const lock = takeFile(file);
    const db = await openUpToDate(file).catch((error: unknown) => {
      lock.release();
      throw error;
    });
    const store = sqlStore(db);
    return {
      ...store,
      close: async () => {
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    throw toStoreError(error, file);
  }
}
