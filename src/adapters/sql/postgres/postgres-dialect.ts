import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
} from 'kysely';
import { StoreError } from '../../../ports/store.ts';
import { TRANSACTION } from './pool.ts';

/** Resolves with whether a transaction was committed; rejects with StoreError `uncertain` if that cannot be found out. */
export type WasCommitted = (xid: string) => Promise<boolean>;

class DurableDriver extends PostgresDriver {
  readonly #wasCommitted: WasCommitted;
  readonly #numbers = new WeakMap<DatabaseConnection, string>();

  constructor(pool: PostgresPool, wasCommitted: WasCommitted) {
    super({ pool });
    this.#wasCommitted = wasCommitted;
  }

  /** Begins a transaction with limits, and with commits that are on the server's disk before they are confirmed. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const { rows } = await connection.executeQuery<{ xid: string }>(CompiledQuery.raw(TRANSACTION));
    this.#numbers.set(connection, rows[0]?.xid ?? '');
  }

  /** If the response to a commit is lost, asks the server whether it was committed. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.commitTransaction(connection);
    } catch (error) {
      const isLost = error instanceof StoreError && error.code === 'away';
      if (!isLost || !(await this.#wasCommitted(this.#numbers.get(connection) ?? ''))) throw error;
    }
  }

  /** A lost connection has rolled back by itself; a second error would hide the first. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}

/** `migrate` has taken a lock already, which works behind a pooler, too. */
class LockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}

  override async releaseMigrationLock(): Promise<void> {}
}

/** The Kysely dialect for `pg`. */
export function postgresDialect(pool: PostgresPool, wasCommitted: WasCommitted): Dialect {
  return {
    createAdapter: () => new LockedAdapter(),
    createDriver: () => new DurableDriver(pool, wasCommitted),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
