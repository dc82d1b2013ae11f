import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Who was erased, as hashes that are made with a key of the workspace. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('erasures')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('erased_at', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('erasures_key', ['team_id', 'hash'])
    .execute();
  await createTable('erasure_keys')
    .addColumn('team_id', text, (column) => column.primaryKey())
    .addColumn('key', text, (column) => column.notNull())
    .execute();
}
