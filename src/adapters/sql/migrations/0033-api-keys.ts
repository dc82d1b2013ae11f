import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/** Keys of the HTTP API; names are unique among those that are not revoked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('api_keys')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('scope', text, (column) => column.notNull())
    .addColumn('secret_hash', text, (column) => column.notNull().unique())
    .addColumn('created_by', text)
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('last_used_at', integer)
    .addColumn('revoked_at', integer)
    .addPrimaryKeyConstraint('api_keys_key', ['team_id', 'id'])
    .execute();
  await db.schema
    .createIndex('api_keys_by_name')
    .on('api_keys')
    .columns(['team_id', 'name'])
    .unique()
    .where(sql<boolean>`revoked_at is null`)
    .execute();
}
