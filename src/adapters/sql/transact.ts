import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { StoreError } from '../../ports/store.ts';

const ATTEMPTS = 5;
/** The first pause (ms); each is about twice as long as the one before. */
const PAUSE = 20;

/**
 * One transaction. PostgreSQL may end it in favour of another one (a deadlock, a serialization failure); then nothing
 * has happened, and it is carried out again, a few times. So `work` must do nothing but read and write through `trx`.
 * Within a transaction `work` becomes a part of it, and whatever it throws has to end all of it.
 * @throws StoreError `busy` when it is in the way of others every time
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
