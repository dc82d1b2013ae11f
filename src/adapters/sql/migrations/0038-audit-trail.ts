import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Who erased, exported, imported and changed settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('audit_trail')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('position', integer, (column) => column.notNull())
    .addColumn('occurred_at', integer, (column) => column.notNull())
    .addColumn('by', text, (column) => column.notNull())
    .addColumn('action', text, (column) => column.notNull())
    .addColumn('facts', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_trail_key', ['team_id', 'position'])
    .execute();
}
