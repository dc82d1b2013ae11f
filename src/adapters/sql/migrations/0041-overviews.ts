import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Who wants weekly overviews, and when the next one comes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('overviews')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('recipient_kind', text, (column) => column.notNull())
    .addColumn('recipient_id', text, (column) => column.notNull())
    .addColumn('set_by', text, (column) => column.notNull())
    .addColumn('weekday', integer, (column) => column.notNull())
    .addColumn('at_minutes', integer)
    .addColumn('next_at', integer)
    .addPrimaryKeyConstraint('overviews_key', ['team_id', 'recipient_kind', 'recipient_id'])
    .execute();
  await db.schema.createIndex('overviews_due').on('overviews').column('next_at').execute();
}
