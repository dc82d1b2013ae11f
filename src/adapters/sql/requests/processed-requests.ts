import type { Kysely } from 'kysely';
import type { ProcessedRequests } from '../../../ports/store.ts';
import type { Tables } from '../schema.ts';

/** Processed requests, in SQL. */
export function sqlProcessedRequests(db: Kysely<Tables>): ProcessedRequests {
  return {
    accept: async (teamId, key, now) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('processed_requests')
        .values({ team_id: teamId, key, received_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    release: async (teamId, key) => {
      await db
        .deleteFrom('processed_requests')
        .where('team_id', '=', teamId)
        .where('key', '=', key)
        .execute();
    },

    forget: async (before) => {
      await db.deleteFrom('processed_requests').where('received_at', '<', before).execute();
    },
  };
}
