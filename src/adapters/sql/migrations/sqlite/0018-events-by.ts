import { type Kysely, sql } from 'kysely';

/** Finds what somebody has said last. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index thread_events_by on thread_events (team_id, by, recorded_at)`.execute(db);
}
