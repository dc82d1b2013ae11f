import { type Kysely, sql } from 'kysely';
import type { RetentionStore } from '../../../ports/retention-store.ts';
import { lockRows } from '../engine.ts';
import { ownSettings } from '../people/preferences.ts';
import type { Tables } from '../schema.ts';
import { deleteThreads } from '../threads/delete-threads.ts';
import { transact } from '../transact.ts';

const UNSETTLED = ['queued', 'sending', 'unknown'].map((state) => sql.lit(state));

function expired(db: Kysely<Tables>, teamId: string, before: number) {
  return db
    .selectFrom('client_threads')
    .where('team_id', '=', teamId)
    .where('closed_at', '<', before)
    .where('status', '=', 'closed')
    .where('next_nudge_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('nudges')
            .select('nudges.id')
            .whereRef('nudges.team_id', '=', 'client_threads.team_id')
            .whereRef('nudges.thread_number', '=', 'client_threads.number')
            .where('nudges.state', 'in', UNSETTLED),
        ),
      ),
    );
}

/** Deletes closed threads, in SQL. */
export function sqlRetention(db: Kysely<Tables>): Omit<RetentionStore, 'wipe'> {
  return {
    limits: async () => {
      const rows = await db.selectFrom('workspaces').select(['team_id', 'settings']).execute();
      return rows.flatMap(({ team_id: teamId, settings }) => {
        const { keepClosedDays } = ownSettings(settings);
        return keepClosedDays ? [{ teamId, keepClosedDays }] : [];
      });
    },

    countExpired: async (teamId, before) => {
      const { count } = await expired(db, teamId, before)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },

    deleteExpired: (teamId, before, limit) =>
      transact(db, async (trx) => {
        const query = expired(trx, teamId, before)
          .select(['number', 'owner_id'])
          .orderBy('closed_at')
          .orderBy('number')
          .limit(limit);
        const rows = await lockRows(trx, query).execute();
        if (rows.length === 0) return [];
        const numbers = rows.map(({ number }) => number);
        await deleteThreads(trx, teamId, numbers);
        return rows.map(({ owner_id }) => owner_id);
      }),
  };
}
