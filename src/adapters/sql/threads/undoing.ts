import type { Kysely } from 'kysely';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import { isSending, requeueCancelled } from '../nudges/requeue-cancelled.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { deleteThreads } from './delete-threads.ts';
import { rowToEvent } from './event-row.ts';
import { lockedVersion } from './lock-threads.ts';
import { saveAt } from './save-at.ts';

/** Restores and removes threads, and finds somebody's last changes, in SQL. */
export function sqlUndoing(db: Kysely<Tables>): Pick<ThreadStore, 'restore' | 'remove' | 'eventsBy'> {
  return {
    restore: (thread, before, event, nextNudgeAt, now) =>
      transact(db, async (trx) => {
        if (!(await saveAt(trx, thread, before, event, nextNudgeAt))) return false;
        await requeueCancelled(trx, thread, now);
        return true;
      }),

    remove: ({ teamId, number, version }) =>
      transact(db, async (trx) => {
        if ((await lockedVersion(trx, teamId, number)) !== version) return 'changed';
        if (await isSending(trx, teamId, number)) return 'under_way';
        await deleteThreads(trx, teamId, [number]);
        return 'removed';
      }),

    eventsBy: async (teamId, userId, limit) => {
      const rows = await db
        .selectFrom('thread_events')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('by', '=', userId)
        .orderBy('recorded_at', 'desc')
        .orderBy('position', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ number: row.thread_number, event: rowToEvent(row) }));
    },
  };
}
