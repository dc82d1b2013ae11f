import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Which mails belong to which client, by what names them, and how far the folders of mailboxes are known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('client_mails')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('thread_number', integer, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('message_id', text)
    .addColumn('is_ours', integer, (column) => column.notNull())
    .addColumn('occurred_at', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('client_mails_key', ['team_id', 'thread_number', 'key'])
    .execute();
  await db.schema
    .createIndex('client_mails_message_id')
    .on('client_mails')
    .columns(['team_id', 'message_id'])
    .execute();
  await createTable('mail_folders')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('mailbox', text, (column) => column.notNull())
    .addColumn('folder', text, (column) => column.notNull())
    .addColumn('uid_validity', text, (column) => column.notNull())
    .addColumn('last_uid', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_folders_key', ['team_id', 'mailbox', 'folder'])
    .execute();
  await db.schema.alterTable('client_threads').addColumn('mail_error', text).execute();
}
