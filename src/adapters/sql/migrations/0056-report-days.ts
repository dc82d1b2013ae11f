import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

const KEY = ['team_id', 'kind', 'day', 'what', 'currency'] as const;
const DAY = sql.lit(86_400_000);
const REVIVED = sql`ending = 'replied' and follow_ups > 0`;

/** Sums up what is counted so far. */
async function sumUp(db: Kysely<unknown>): Promise<void> {
  await sql`update report_silences set revived_before = (
    select max(before.ended_at) from report_silences as before
    where before.team_id = report_silences.team_id and before.thread_number = report_silences.thread_number
      and before.position < report_silences.position and before.ending = 'replied' and before.follow_ups > 0)
    where position > 0`.execute(db);
  await sql`insert into report_days (team_id, kind, day, what, currency, count, amount)
    select team_id, 'follow_up', occurred_at / ${DAY},
      category || '/' || coalesce(remedy, '') || '/' || channel || '/' || coalesce(cast(is_custom as text), ''),
      '', count(*), sum(replied)
    from report_follow_ups group by 1, 3, 4`.execute(db);
  await sql`insert into report_days (team_id, kind, day, what, currency, count, amount)
    select team_id, 'revived', ended_at / ${DAY}, '', coalesce(amount_currency, ''), count(*),
      coalesce(sum(amount_minor), 0)
    from report_silences where ${REVIVED} group by 1, 3, 5`.execute(db);
}

/**
 * What all threads of a workspace come to day by day, so that a report adds up days instead of threads. A program that does
 * not keep these sums may not count any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('report_days')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('day', integer, (column) => column.notNull())
    .addColumn('what', text, (column) => column.notNull())
    .addColumn('currency', text, (column) => column.notNull())
    .addColumn('count', integer, (column) => column.notNull())
    .addColumn('amount', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('report_days_key', [...KEY])
    .execute();
  await db.schema.alterTable('report_silences').addColumn('revived_before', integer).execute();
  await db.schema.dropIndex('report_silences_revived').execute();
  await db.schema.dropIndex('report_follow_ups_kinds').execute();
  await db.schema
    .createIndex('report_silences_revived')
    .on('report_silences')
    .columns(['team_id', 'ended_at', 'thread_number', 'revived_before', 'amount_currency', 'amount_minor'])
    .where(sql.ref('ending'), '=', sql.lit('replied'))
    .where(sql.ref('follow_ups'), '>', sql.lit(0))
    .execute();
  await db.schema
    .createIndex('report_silences_revived_again')
    .on('report_silences')
    .columns(['team_id', 'revived_before'])
    .where(sql.ref('revived_before'), 'is not', sql.lit(null))
    .execute();
  await db.schema
    .createIndex('client_threads_open')
    .on('client_threads')
    .columns(['team_id', 'category', 'owner_id', 'waiting_on', 'amount_currency', 'amount_minor'])
    .where(sql.ref('status'), '=', sql.lit('open'))
    .execute();
  await db.schema
    .createIndex('client_threads_client')
    .on('client_threads')
    .columns(['team_id', 'client_key'])
    .execute();
  const times = { occurred: 'occurred_at', settled: 'settled_at' };
  for (const [name, column] of Object.entries(times)) {
    await db.schema
      .createIndex(`report_follow_ups_${name}`)
      .on('report_follow_ups')
      .columns(['team_id', column])
      .execute();
  }
  await sumUp(db);
  await sql`update oldest_program set migration = '0056-report-days'`.execute(db);
}
