import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/** What is to be done later, whichever replica does it; and which App Homes show something else than is true by now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('deferred_work')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('noted_at', integer, (column) => column.notNull())
    .addColumn('not_before', integer, (column) => column.notNull())
    .addColumn('version', integer, (column) => column.notNull())
    .addColumn('detail', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('deferred_work_key', ['team_id', 'kind', 'subject'])
    .execute();
  await db.schema
    .createIndex('deferred_work_due')
    .on('deferred_work')
    .columns(['kind', 'not_before', 'team_id'])
    .execute();
  await db.schema
    .alterTable('home_screens')
    .addColumn('owed', integer, (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`create index home_screens_owed on home_screens (team_id, user_id) where owed > 0`.execute(db);
}
