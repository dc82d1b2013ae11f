import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

const NUMBERED = ['team_id', 'thread_number', 'position'] as const;

/** What the reports count of each thread: its silences, follow-ups and endings, and up to which version they are counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  const rowsOfThreads = (table: string) =>
    createTable(table)
      .addColumn('team_id', text, (column) => column.notNull())
      .addColumn('thread_number', integer, (column) => column.notNull())
      .addColumn('position', integer, (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, [...NUMBERED]);
  await db.schema.alterTable('client_threads').addColumn('counted_version', integer).execute();
  await db.schema
    .createIndex('client_threads_uncounted')
    .on('client_threads')
    .columns(['team_id', 'number'])
    .where(sql.ref('counted_version'), 'is distinct from', sql.ref('version'))
    .execute();
  await rowsOfThreads('report_silences')
    .addColumn('category', text, (column) => column.notNull())
    .addColumn('started_at', integer, (column) => column.notNull())
    .addColumn('ended_at', integer)
    .addColumn('ending', text, (column) => column.notNull())
    .addColumn('tenths', integer)
    .addColumn('follow_ups', integer, (column) => column.notNull())
    .addColumn('amount_minor', integer)
    .addColumn('amount_currency', text)
    .execute();
  await rowsOfThreads('report_follow_ups')
    .addColumn('category', text, (column) => column.notNull())
    .addColumn('remedy', text)
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('is_custom', integer)
    .addColumn('occurred_at', integer, (column) => column.notNull())
    .addColumn('replied', integer, (column) => column.notNull())
    .addColumn('settled_at', integer, (column) => column.notNull())
    .execute();
  await rowsOfThreads('report_closings')
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('closed_at', integer, (column) => column.notNull())
    .addColumn('reopened_at', integer)
    .addColumn('amount_minor', integer)
    .addColumn('amount_currency', text)
    .execute();
  const indexes = {
    report_silences_lengths: ['report_silences', 'category', 'ending', 'tenths', 'started_at'],
    report_follow_ups_kinds: [
      'report_follow_ups',
      'category',
      'remedy',
      'channel',
      'is_custom',
      'occurred_at',
      'settled_at',
      'replied',
    ],
    report_closings_dates: [
      'report_closings',
      'closed_at',
      'reopened_at',
      'outcome',
      'amount_currency',
      'amount_minor',
    ],
  };
  for (const [name, [table = '', ...columns]] of Object.entries(indexes)) {
    await db.schema
      .createIndex(name)
      .on(table)
      .columns(['team_id', ...columns])
      .execute();
  }
  await db.schema
    .createIndex('report_silences_revived')
    .on('report_silences')
    .columns(['team_id', 'thread_number', 'ended_at', 'amount_currency', 'amount_minor'])
    .where(sql.ref('ending'), '=', sql.lit('replied'))
    .where(sql.ref('follow_ups'), '>', sql.lit(0))
    .execute();
  await db.schema
    .createIndex('client_threads_silence')
    .on('client_threads')
    .columns(['team_id', 'status', 'waiting_on', 'silent_since'])
    .execute();
}
