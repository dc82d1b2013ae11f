import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** What one process does alone. No index holds the end of a lease, so that a renewal stays in its place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('leases')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('holder', text, (column) => column.notNull())
    .addColumn('number', integer, (column) => column.notNull())
    .addColumn('ends_at', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('leases_key', ['team_id', 'name'])
    .execute();
}
