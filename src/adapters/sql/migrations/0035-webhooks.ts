import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Addresses that are told of events, and what is on its way to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('webhooks')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('events', text)
    .addColumn('created_by', text, (column) => column.notNull())
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('failing_since', integer)
    .addColumn('last_error', text)
    .addColumn('disabled_at', integer)
    .addColumn('disabled_reason', text)
    .addPrimaryKeyConstraint('webhooks_key', ['team_id', 'id'])
    .addUniqueConstraint('webhooks_by_url', ['team_id', 'url'])
    .execute();
  await createTable('webhook_deliveries')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('webhook_id', text, (column) => column.notNull())
    .addColumn('payload', text, (column) => column.notNull())
    .addColumn('attempts', integer, (column) => column.notNull())
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('available_at', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('webhook_deliveries_key', ['team_id', 'id'])
    .execute();
  await db.schema
    .createIndex('webhook_deliveries_by_time')
    .on('webhook_deliveries')
    .columns(['team_id', 'webhook_id', 'available_at'])
    .execute();
}
