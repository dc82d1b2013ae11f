import { type Kysely, PostgresAdapter, type SelectQueryBuilder } from 'kysely';

/** The database that a store stands on. */
export type Engine = 'sqlite' | 'postgres';

/** Which database a connection speaks to. */
export function engineOf<T>(db: Kysely<T>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

/**
 * Locks the rows that a query reads until the end of the transaction. SQLite needs nothing for that: its transactions
 * hold the right to write from their first statement on.
 */
export function lockRows<DB, TB extends keyof DB, O>(
  db: Kysely<DB>,
  query: SelectQueryBuilder<DB, TB, O>,
): SelectQueryBuilder<DB, TB, O> {
  return engineOf(db) === 'postgres' ? query.forUpdate() : query;
}
