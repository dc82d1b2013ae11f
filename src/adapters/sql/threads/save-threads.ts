import type { Kysely } from 'kysely';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { insertThread } from './insert-thread.ts';
import { saveIfVersion } from './save-if-version.ts';

/** Adds and changes threads, in SQL. */
export function saveThreads(
  db: Kysely<Tables>,
): Pick<ThreadStore, 'add' | 'save' | 'replan' | 'replanFutureNudged'> {
  return {
    add: (thread, event, nextNudgeAt) => transact(db, (trx) => insertThread(trx, thread, event, nextNudgeAt)),

    save: (thread, before, event, nextNudgeAt) =>
      transact(db, (trx) => saveIfVersion(trx, thread, before, event, nextNudgeAt)),

    replanFutureNudged: async (now) => {
      await db
        .updateTable('client_threads')
        .set({ next_nudge_at: now })
        .where('next_nudge_at', '>', now)
        .where('last_nudge_at', '>', now)
        .execute();
    },

    replan: (teamId, plans) =>
      transact(db, async (trx) => {
        for (const { thread, nextNudgeAt } of plans) {
          await trx
            .updateTable('client_threads')
            .set({ next_nudge_at: nextNudgeAt })
            .where('team_id', '=', teamId)
            .where('number', '=', thread.number)
            .where('version', '=', thread.version)
            .execute();
        }
      }),
  };
}
