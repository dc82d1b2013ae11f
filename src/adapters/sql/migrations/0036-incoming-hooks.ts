import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Addresses to which other programs send, and which of their things are which threads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('incoming_hooks')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('owner_id', text, (column) => column.notNull())
    .addColumn('secret_hash', text, (column) => column.notNull().unique())
    .addColumn('mapping', text, (column) => column.notNull())
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('last_received_at', integer)
    .addColumn('last_shapes', text)
    .addPrimaryKeyConstraint('incoming_hooks_key', ['team_id', 'id'])
    .addUniqueConstraint('incoming_hooks_by_name', ['team_id', 'name'])
    .execute();
  await createTable('hook_links')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('hook_id', text, (column) => column.notNull())
    .addColumn('external_id', text, (column) => column.notNull())
    .addColumn('thread_number', integer, (column) => column.notNull())
    .addColumn('heard_at', integer)
    .addPrimaryKeyConstraint('hook_links_key', ['team_id', 'hook_id', 'external_id'])
    .execute();
}
