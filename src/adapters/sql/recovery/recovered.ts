import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * Maximum age (ms) of lost commits. For this long after a recovery, nudges that may have been sent are searched for
 * in Slack.
 */
export const LOST_AT_MOST = 7 * 86_400_000;

/**
 * When it was detected (UTC ms) that the database has lost its last commits, through a restored backup or a failover;
 * null if never. Nudges that were due before then may have been sent without being stored here.
 */
export async function recoveredAt(db: Kysely<Tables>): Promise<number | null> {
  const row = await db
    .selectFrom('database_origin')
    .select('recovered_at')
    .where('id', '=', 1)
    .executeTakeFirst();
  return row?.recovered_at ?? null;
}

/**
 * Records that the database has lost its last commits: pending nudges may have been sent, and are searched for in
 * Slack first.
 */
export async function noteRecovered(db: Kysely<Tables>, now: number): Promise<void> {
  await db.updateTable('database_origin').set({ recovered_at: now }).where('id', '=', 1).execute();
  await db
    .updateTable('nudges')
    .set((eb) => ({
      state: 'unknown',
      attempted_at: eb.fn.coalesce('attempted_at', 'claimed_at'),
      available_at: now,
    }))
    .where('state', '=', sql.lit('queued'))
    .execute();
}
