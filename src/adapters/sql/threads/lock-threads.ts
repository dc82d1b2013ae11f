import type { Kysely } from 'kysely';
import { engineOf, lockRows } from '../engine.ts';
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

/**
 * Locks threads until the end of the transaction, always in the same order, so that transactions do not deadlock.
 * Needed for appending to their histories, and for changing their nudges together with them. SQLite has nothing to lock.
 */
export async function lockThreads(trx: Kysely<Tables>, places: readonly ThreadPlace[]): Promise<void> {
  if (engineOf(trx) === 'sqlite') return;
  const byTeam = new Map<string, Set<number>>();
  for (const { teamId, threadNumber } of places) {
    byTeam.set(teamId, (byTeam.get(teamId) ?? new Set<number>()).add(threadNumber));
  }
  for (const [teamId, numbers] of [...byTeam].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const query = trx
      .selectFrom('client_threads')
      .select('number')
      .where('team_id', '=', teamId)
      .where('number', 'in', [...numbers])
      .orderBy('number');
    await lockRows(trx, query).execute();
  }
}
