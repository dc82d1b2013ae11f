import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Requests of the API that act once, and their answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('idempotent_requests')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('key_id', text, (column) => column.notNull())
    .addColumn('route', text, (column) => column.notNull())
    .addColumn('idempotency_key', text, (column) => column.notNull())
    .addColumn('body_hash', text, (column) => column.notNull())
    .addColumn('claimed_at', integer, (column) => column.notNull())
    .addColumn('answer', text)
    .addPrimaryKeyConstraint('idempotent_requests_key', ['team_id', 'key_id', 'route', 'idempotency_key'])
    .execute();
  await db.schema
    .createIndex('idempotent_requests_by_age')
    .on('idempotent_requests')
    .column('claimed_at')
    .execute();
}
