import { type Kysely, sql } from 'kysely';

const DAY = sql.lit(86_400_000);
/** 32 days (ms). */
const BLOCK = sql.lit(32 * 86_400_000);

/** Sums up what is counted so far: closed clients, and silences that last or have ended. */
async function sumUp(db: Kysely<unknown>): Promise<void> {
  const insert = sql`insert into report_days (team_id, kind, day, what, currency, count, amount)`;
  await sql`${insert}
    select team_id, 'closed', closed_at / ${DAY}, outcome, coalesce(amount_currency, ''), count(*),
      coalesce(sum(amount_minor), 0)
    from report_closings where reopened_at is null
    group by team_id, closed_at / ${DAY}, outcome, coalesce(amount_currency, '')`.execute(db);
  await sql`${insert}
    select team_id, 'lasting', started_at / ${DAY}, category, '', count(*), 0
    from report_silences where ending = 'lasting'
    group by team_id, started_at / ${DAY}, category`.execute(db);
  const block = sql`started_at / ${BLOCK} * 32`;
  const length = sql`category || '/' || ending || '/' || cast(coalesce(tenths, 0) as text)`;
  await sql`${insert}
    select team_id, 'ended', ${block}, ${length}, '', count(*), 0
    from report_silences where ending <> 'lasting'
    group by team_id, ${block}, ${length}`.execute(db);
}

/**
 * Sums of closed clients by day, of silences by day or by 32 days, and indexes for the rows that a report still reads. A
 * program that does not keep these sums may not count any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('client_threads_nudged')
    .on('client_threads')
    .columns(['team_id', 'status', 'number'])
    .where(sql.ref('status'), '=', sql.lit('open'))
    .where(sql.ref('last_nudge_at'), '>', sql`coalesce(last_follow_up_at, 0)`)
    .execute();
  await db.schema
    .createIndex('client_threads_asked')
    .on('client_threads')
    .columns(['team_id', 'status', 'number'])
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
  await db.schema.dropIndex('report_silences_lengths').execute();
  await db.schema
    .createIndex('report_silences_started')
    .on('report_silences')
    .columns(['team_id', 'started_at', 'ending', 'category', 'tenths'])
    .execute();
  await db.schema
    .createIndex('report_closings_reopened')
    .on('report_closings')
    .columns(['team_id', 'reopened_at'])
    .where(sql.ref('reopened_at'), 'is not', sql.lit(null))
    .execute();
  await sumUp(db);
  await sql`update oldest_program set migration = '0065-report-sums'`.execute(db);
}
