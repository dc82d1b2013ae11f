import { type Kysely, sql } from 'kysely';

/**
 * Indexes for reports: the open clients that may need somebody today, and those who came back before. The latter is
 * replaced by one that only holds those who came back again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('client_threads_nudged')
    .on('client_threads')
    .columns(['team_id', 'number'])
    .where(sql.ref('status'), '=', sql.lit('open'))
    .where(sql.ref('last_nudge_at'), '>', sql`coalesce(last_follow_up_at, 0)`)
    .execute();
  await db.schema
    .createIndex('client_threads_asked')
    .on('client_threads')
    .columns(['team_id', 'number'])
    .where(sql.ref('pending_question'), 'is not', sql.lit(null))
    .execute();
  await db.schema.dropIndex('report_silences_revived_again').execute();
  await db.schema
    .createIndex('report_silences_revived_again')
    .on('report_silences')
    .columns(['team_id', 'revived_before'])
    .where(sql.ref('ending'), '=', sql.lit('replied'))
    .where(sql.ref('follow_ups'), '>', sql.lit(0))
    .where(sql.ref('revived_before'), 'is not', sql.lit(null))
    .execute();
}
