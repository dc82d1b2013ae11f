import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** The database engine behind a store. */
export type Engine = 'sqlite' | 'postgres';

/** A database connection or a transaction. */
export type Connection = Pick<Kysely<unknown>, 'getExecutor'>;

/** Returns the database engine of a connection. */
export function engineOf(db: Connection): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

/**
 * Locks the rows that a query reads until the end of the transaction. On SQLite this changes nothing, because its
 * transactions hold the write lock from their first statement on.
 */
export function lockRows<Query extends { forNoKeyUpdate(): Query }>(db: Connection, query: Query): Query {
  return engineOf(db) === 'postgres' ? query.forNoKeyUpdate() : query;
}

/** Like `lockRows`, as the end of a hand-written query on a table. */
export function lockClause(engine: Engine, table: string) {
  return engine === 'postgres' ? sql`for no key update of ${sql.table(table)}` : sql``;
}

/** Like `lockRows`, but skips rows that another transaction has locked; they are read the next time. */
export function lockFreeRows<Query extends { forNoKeyUpdate(): Query; skipLocked(): Query }>(
  db: Connection,
  query: Query,
): Query {
  return engineOf(db) === 'postgres' ? query.forNoKeyUpdate().skipLocked() : query;
}

/** The advisory lock number of each task that only one replica does at a time within a transaction. */
const TURNS = { claim: 1_735_289_701, migration: 1_735_289_702 } as const;

/** Waits until no other transaction holds this lock; it is released at the end of the transaction. */
export async function takeTurn(trx: Connection, turn: keyof typeof TURNS): Promise<void> {
  if (engineOf(trx) === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(${sql.lit(TURNS[turn])})`.execute(trx);
}
