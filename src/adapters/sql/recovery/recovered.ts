import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * When it was noticed (UTC ms) that the database has lost its last commits, by a restored backup or a failover; null where
 * it never has. What was due before then may stand in Slack without being known here.
 */
export async function recoveredAt(db: Kysely<Tables>): Promise<number | null> {
  const row = await db
    .selectFrom('database_origin')
    .select('recovered_at')
    .where('id', '=', 1)
    .executeTakeFirst();
  return row?.recovered_at ?? null;
}

/** The database has lost its last commits: whatever waits may have been sent, and is looked for in Slack first. */
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
