import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { type Store, StoreError } from '../../../ports/store.ts';
import { compareMigrations, migrate } from '../migrate.ts';
import { noteRecovered } from '../recovery/recovered.ts';
import type { Tables } from '../schema.ts';
import { sqlStore } from '../store.ts';
import { lockIdentity, lockName, type NameLock } from './file-lock.ts';
import { isMarkedCopied, isMarkedInUse, markClosed, markInUse } from './in-use-mark.ts';
import { memoryLeases } from './memory-leases.ts';
import { hasLog, isWritable, makePrivateFile, makePrivateFolder, realPathOf } from './private-files.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { migrationComplaint, storeError, toStoreError } from './store-errors.ts';
import { WriteGuard } from './write-guard.ts';

/**
 * How long (ms) to wait for another writer. The process is blocked in the meantime, and Slack waits three seconds for
 * a response.
 */
const BUSY_TIMEOUT = 1000;
/**
 * `synchronous=FULL`: a commit is on the disk before Slack gets a response, and survives a power failure.
 * `secure_delete`: deleted data is overwritten in the file.
 */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON'];

const IN_MEMORY = ':memory:';

/** Options for opening a database. */
export interface OpenOptions {
  /** Whether to continue although stored data is known to be missing. */
  readonly acceptLoss?: boolean;
  /** Called with the reason for waiting for a database server; without it there is no waiting. */
  readonly onWait?: (error: StoreError) => void;
}

/**
 * Locks a file for this process, and creates the file if there is none.
 * @throws StoreError `in_use`, `gone`, `read_only`
 */
async function takeFile(file: string, acceptLoss: boolean): Promise<NameLock> {
  makePrivateFolder(dirname(file));
  const name = lockName(file);
  try {
    if (name.wasOpened && !existsSync(file) && !acceptLoss) throw storeError('gone', file);
    makePrivateFile(file);
    const identity = await lockIdentity(file);
    if (!isWritable(file)) {
      identity.release();
      throw storeError('read_only', file);
    }
    return {
      ...name,
      release: () => {
        identity.release();
        name.release();
      },
    };
  } catch (error) {
    name.release();
    throw error;
  }
}

function openDatabase(file: string): Database.Database {
  const database = new Database(file, { timeout: BUSY_TIMEOUT });
  try {
    for (const pragma of PRAGMAS) database.pragma(pragma);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * The store on an open, migrated database.
 * @param guard checks before each change; none if there are no files that could be lost
 */
export function storeOn(database: Database.Database, guard?: WriteGuard): Store {
  const pragma = async (name: string) => inWordsOf(database, () => database.pragma(name));
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database, guard) });
  return sqlStore(db, {
    clock: null,
    leases: memoryLeases(),
    close: () => db.destroy(),
    check: async () => {
      guard?.checkFiles();
      if (guard?.lastFailure) inWordsOf(database, () => markInUse(database));
      if (guard) guard.lastFailure = null;
    },
    checkpoint: () => pragma('wal_checkpoint(passive)'),
    // Deleted data is overwritten in the file (`secure_delete`); this also removes it from the log.
    wipe: () => pragma('wal_checkpoint(truncate)'),
    // Pages that an older version freed may contain deleted data, so the file is rewritten.
    compact: async () => (compactFile(database) ? [] : ['older_reads']),
  });
}

/** Rewrites the file and empties its log; false if another process is using the database. */
function compactFile(database: Database.Database): boolean {
  try {
    inWordsOf(database, () => database.exec('vacuum'));
  } catch (error) {
    if (error instanceof StoreError && error.code === 'busy') return false;
    throw error;
  }
  const [{ busy }] = database.pragma('wal_checkpoint(truncate)') as [{ busy: number }];
  return busy === 0;
}

function inWordsOf(database: Database.Database, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw toStoreError(error, database.name);
  }
}

/**
 * Migrates a database, and writes all data from the log to the file. The log keeps its length, by which its presence
 * is recognised.
 */
async function bringUpToDate(database: Database.Database, file: string): Promise<void> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  const isCopied = isMarkedCopied(database);
  await migrate(db, migrationComplaint(file));
  // The bot is not running yet, so only the machine's clock is available.
  if (isCopied) await noteRecovered(db, Date.now());
  markInUse(database);
  database.pragma('wal_checkpoint(full)');
}

/** A clean shutdown is marked in the file, unless the file was moved or replaced. */
function closeCleanly(database: Database.Database, guard: WriteGuard): void {
  try {
    guard.checkFiles();
    markClosed(database);
  } catch {
    // Whatever is wrong was said before; the next start finds the mark and looks for the log.
  }
}

async function openFile(file: string, acceptLoss: boolean): Promise<Store> {
  const lock = await takeFile(file, acceptLoss);
  const place = realPathOf(file);
  let database: Database.Database | undefined;
  try {
    const isWhole = hasLog(file);
    database = openDatabase(file);
    if (!acceptLoss && !isWhole && isMarkedInUse(database)) throw storeError('incomplete', file);
    await bringUpToDate(database, file);
    lock.markOpened();
  } catch (error) {
    database?.close();
    lock.release();
    throw error;
  }
  const opened = database;
  const guard = new WriteGuard(place);
  const store = storeOn(opened, guard);
  return {
    ...store,
    close: async () => {
      closeCleanly(opened, guard);
      await store.close();
      lock.release();
    },
  };
}

/**
 * Opens the store in a SQLite file and migrates it; `:memory:` stores nothing permanently.
 * @throws StoreError if another process uses the file, or it cannot be used as it is
 */
export async function openSqliteStore(
  file: string,
  { acceptLoss = false }: OpenOptions = {},
): Promise<Store> {
  try {
    if (file !== IN_MEMORY) return await openFile(file, acceptLoss);
    const database = openDatabase(file);
    await bringUpToDate(database, file);
    return storeOn(database);
  } catch (error) {
    throw toStoreError(error, file);
  }
}

/**
 * Opens the store for a single task of the command line, even while a bot is running on the file.
 * @throws StoreError `no_access` if there is no such file; `migration` if the running bot is an older version
 */
export async function joinSqliteStore(file: string): Promise<Store> {
  if (!existsSync(file)) throw storeError('no_access', file);
  try {
    return await openSqliteStore(file);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'in_use') return joinRunningBot(file);
    throw error;
  }
}

/** The bot keeps its locks and its mark; this is just another connection to the same file. */
async function joinRunningBot(file: string): Promise<Store> {
  const database = openDatabase(file);
  try {
    const { missing, unknown } = await compareMigrations(
      new Kysely<Tables>({ dialect: sqliteDialect(database) }),
    );
    if (unknown.length > 0) throw storeError('newer', file);
    if (missing.length > 0)
      throw storeError(
        'migration',
        file,
        undefined,
        ' The bot that runs on it is an older Ghostwatch. Restart it first.',
      );
    return storeOn(database, new WriteGuard(realPathOf(file)));
  } catch (error) {
    database.close();
    throw toStoreError(error, file);
  }
}
