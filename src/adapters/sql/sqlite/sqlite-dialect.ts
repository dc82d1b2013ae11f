import type { Database } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import { toStoreError } from './store-errors.ts';
import type { WriteGuard } from './write-guard.ts';

/** Maximum number of prepared statements. Batches of different lengths have different statements, so there can be many. */
const PREPARED_AT_MOST = 200;

/** Wraps the database so that statements are prepared once, errors become StoreErrors, and changes are guarded. */
function cachingDatabase(database: Database, guard: WriteGuard | undefined): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();

  function attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw toStoreError(error, database.name);
    }
  }

  /** Runs something that may change data: a single statement, or the begin or end of a transaction. */
  function change<T>(work: () => T): T {
    try {
      if (!database.inTransaction) guard?.checkFiles();
      const result = attempt(work);
      if (guard && !database.inTransaction) guard.lastFailure = null;
      return result;
    } catch (error) {
      guard?.failed(error);
      throw error;
    }
  }

  function prepare(sql: string): SqliteStatement {
    const statement = database.prepare(sql);
    const execute = statement.readonly && sql !== 'commit' ? attempt : change;
    return {
      reader: statement.reader,
      all: (parameters) => execute(() => statement.all(parameters)),
      run: (parameters) => execute(() => statement.run(parameters)),
      iterate: (parameters) => statement.iterate(parameters) as IterableIterator<unknown>,
    };
  }

  return {
    close: () => void database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = attempt(() => prepare(sql));
      if (prepared.size >= PREPARED_AT_MOST) prepared.delete(prepared.keys().next().value ?? '');
      prepared.set(sql, statement);
      return statement;
    },
  };
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database, guard: WriteGuard | undefined) {
    super({ database: cachingDatabase(database, guard) });
    this.#database = database;
  }

  /** Takes the write lock at once, because SQLite does not let a transaction wait for it after reading. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After a full disk, SQLite has already ended the transaction; a second error would hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/**
 * The Kysely dialect for better-sqlite3, with StoreErrors.
 * @param guard checks before each change and records failures; none for a database that is only read
 */
export function sqliteDialect(database: Database, guard?: WriteGuard): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver(database, guard),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
