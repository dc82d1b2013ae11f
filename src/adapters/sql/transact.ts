import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { StoreError } from '../../ports/store.ts';

const ATTEMPTS = 5;
/** The base of the delays (ms), which about double with each attempt. */
const PAUSE = 20;

/**
 * Runs `work` in a transaction. PostgreSQL may roll it back because of another one (a deadlock, a serialization
 * failure); then it is repeated, a few times. So `work` must do nothing but read and write through `trx`. Inside
 * another transaction, `work` becomes part of it, and any error it throws must end the whole transaction.
 * @throws StoreError `busy` if every attempt conflicts with others
 */
export async function transact<T, R>(db: Kysely<T>, work: (trx: Transaction<T>) => Promise<R>): Promise<R> {
  if (db.isTransaction) return work(db as Transaction<T>);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof StoreError && error.isRetryable) || attempt === ATTEMPTS) throw error;
      await wait(PAUSE * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
