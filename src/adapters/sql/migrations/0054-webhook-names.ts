import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/** Names of webhooks, the secret that a new one replaces (it signs for a while), and what became of deliveries. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await db.schema.alterTable('webhooks').addColumn('name', text).execute();
  await db.schema.alterTable('webhooks').addColumn('previous_secret', text).execute();
  await db.schema.alterTable('webhooks').addColumn('previous_secret_until', integer).execute();
  await db.schema
    .createIndex('webhooks_by_name')
    .on('webhooks')
    .columns(['team_id', 'name'])
    .unique()
    .where(sql<boolean>`name is not null`)
    .execute();
  await createTable('webhook_attempts')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('webhook_id', text, (column) => column.notNull())
    .addColumn('delivery_id', text, (column) => column.notNull())
    .addColumn('event', text, (column) => column.notNull())
    .addColumn('thread_number', integer, (column) => column.notNull())
    .addColumn('attempts', integer, (column) => column.notNull())
    .addColumn('attempted_at', integer, (column) => column.notNull())
    .addColumn('next_at', integer)
    .addColumn('error', text)
    .addPrimaryKeyConstraint('webhook_attempts_key', ['team_id', 'webhook_id', 'delivery_id'])
    .execute();
}
