import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Whose mails are never taken for a reply in a workspace, as digests of their addresses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text } = portable(db);
  await createTable('ignored_senders')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('sender', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('ignored_senders_key', ['team_id', 'sender'])
    .execute();
}
