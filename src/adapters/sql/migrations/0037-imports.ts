import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Files that are imported: what was shown, and what came of each line. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('imports')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('created_by', text, (column) => column.notNull())
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('total', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('imports_key', ['team_id', 'id'])
    .execute();
  await createTable('import_rows')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('import_id', text, (column) => column.notNull())
    .addColumn('position', integer, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('step', text)
    .addColumn('thread_number', integer)
    .addColumn('version', integer)
    .addPrimaryKeyConstraint('import_rows_key', ['team_id', 'import_id', 'position'])
    .execute();
}
