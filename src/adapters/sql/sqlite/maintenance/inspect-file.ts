import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { compareMigrations } from '../../migrate.ts';
import type { Tables } from '../../schema.ts';
import { isMarkedInUse } from '../in-use-mark.ts';
import { hasLog } from '../private-files.ts';
import { sqliteDialect } from '../sqlite-dialect.ts';
import { storeError } from '../store-errors.ts';

/** What a database file contains. `missing` are the migrations that the next start will run. */
export interface Inspected {
  readonly threads: number;
  readonly missing: readonly string[];
}

/**
 * Opens a database that another process may be writing to, without disturbing it.
 * @param acceptLoss whether to open it although its log is missing
 * @throws StoreError `no_access` if there is no such file, `incomplete` if its log is missing
 */
export function openToRead(file: string, acceptLoss = false): Database.Database {
  if (!existsSync(file)) throw storeError('no_access', file);
  const isWhole = hasLog(file);
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    if (!acceptLoss && !isWhole && isMarkedInUse(database)) throw storeError('incomplete', file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Checks a whole database for damage, and whether this program can work with it.
 * @throws StoreError `corrupt`, `newer`
 */
export async function inspect(database: Database.Database, file: string): Promise<Inspected> {
  const found = database.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') throw storeError('corrupt', file, undefined, ` (${found})`);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  const { missing, unknown } = await compareMigrations(db);
  if (unknown.length > 0) throw storeError('newer', file, undefined, ` (It knows ${unknown.join(', ')}.)`);
  if (missing.includes('0001-initial')) throw storeError('corrupt', file);
  const { threads } = await db
    .selectFrom('client_threads')
    .select((eb) => eb.fn.countAll<number>().as('threads'))
    .executeTakeFirstOrThrow();
  return { threads, missing };
}
