import { type Kysely, sql } from 'kysely';
import { engineOf, lockClause, lockRows } from '../engine.ts';
import { listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';

/** The numbers of some threads of a workspace. */
export interface ThreadPlace {
  readonly teamId: string;
  readonly threadNumber: number;
}

/** Returns the version of a thread and locks it until the end of the transaction; undefined if there is none. */
export async function lockedVersion(
  trx: Kysely<Tables>,
  teamId: string,
  number: number,
): Promise<number | undefined> {
  const query = trx
    .selectFrom('client_threads')
    .select('version')
    .where('team_id', '=', teamId)
    .where('number', '=', number);
  return (await lockRows(trx, query).executeTakeFirst())?.version;
}

const selectLocked = listStatement(
  { team_id: 'text', number: 'integer' },
  (places, engine) => sql`
    with places as ${places}
    select client_threads.number from places cross join client_threads
    where client_threads.team_id = places.team_id and client_threads.number = places.number
    order by client_threads.team_id, client_threads.number ${lockClause(engine, 'client_threads')}`,
);

/**
 * Locks threads until the end of the transaction, always in the same order, so that transactions do not deadlock.
 * Needed for appending to their histories, and for changing their nudges together with them. SQLite has nothing to lock.
 */
export async function lockThreads(trx: Kysely<Tables>, places: readonly ThreadPlace[]): Promise<void> {
  if (engineOf(trx) === 'sqlite' || places.length === 0) return;
  await selectLocked(
    trx,
    places.map(({ teamId, threadNumber }) => ({ team_id: teamId, number: threadNumber })),
  );
}
