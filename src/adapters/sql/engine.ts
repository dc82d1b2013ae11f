import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** The database that a store stands on. */
export type Engine = 'sqlite' | 'postgres';

/** Whatever statements are built on. */
export type Connection = Pick<Kysely<unknown>, 'getExecutor'>;

/** Which database a connection speaks to. */
export function engineOf(db: Connection): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

/**
 * Locks the rows that a query reads until the end of the transaction. SQLite needs nothing for that: its transactions
 * hold the right to write from their first statement on.
 */
export function lockRows<Query extends { forNoKeyUpdate(): Query }>(db: Connection, query: Query): Query {
  return engineOf(db) === 'postgres' ? query.forNoKeyUpdate() : query;
}

/** The same, but leaves out the rows that somebody else has locked: they are looked at the next time. */
export function lockFreeRows<Query extends { forNoKeyUpdate(): Query; skipLocked(): Query }>(
  db: Connection,
  query: Query,
): Query {
  return engineOf(db) === 'postgres' ? query.forNoKeyUpdate().skipLocked() : query;
}

/** What is done by one replica at a time within a transaction, by a number of its own. */
const TURNS = { claim: 1_735_289_701 } as const;

/** Waits until no other transaction has this turn, which ends with the transaction. */
export async function takeTurn(trx: Connection, turn: keyof typeof TURNS): Promise<void> {
  if (engineOf(trx) === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(${sql.lit(TURNS[turn])})`.execute(trx);
}
