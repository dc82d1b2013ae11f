import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/**
 * What was changed in settings of people and workspaces, so that it can be undone. It replaces `people.last_change`, which
 * a later migration drops.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('setting_changes')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('position', integer, (column) => column.notNull())
    .addColumn('changed_at', integer, (column) => column.notNull())
    .addColumn('by', text, (column) => column.notNull())
    .addColumn('changed', text, (column) => column.notNull())
    .addColumn('undone_at', integer)
    .addPrimaryKeyConstraint('setting_changes_key', ['team_id', 'id'])
    .execute();
  await db.schema
    .createIndex('setting_changes_in_order')
    .on('setting_changes')
    .columns(['team_id', 'position'])
    .execute();
}
