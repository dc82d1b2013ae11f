import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Our last message in each place of a channel with clients, until somebody replies or it is looked at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('standing_messages')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('slack_thread', text, (column) => column.notNull())
    .addColumn('ts', text, (column) => column.notNull())
    .addColumn('author_id', text, (column) => column.notNull())
    .addColumn('due_at', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('standing_messages_key', ['team_id', 'channel_id', 'slack_thread'])
    .execute();
  await db.schema
    .createIndex('standing_messages_due')
    .on('standing_messages')
    .columns(['team_id', 'due_at'])
    .execute();
}
