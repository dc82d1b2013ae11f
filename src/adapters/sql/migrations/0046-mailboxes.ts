import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** When each mailbox was last read, since when it cannot be, who was told of that, and the tokens it is logged in to with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('mailboxes')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('mailbox', text, (column) => column.notNull())
    .addColumn('last_read_at', integer)
    .addColumn('failure', text)
    .addColumn('failing_since', integer)
    .addColumn('told', text)
    .addPrimaryKeyConstraint('mailboxes_key', ['team_id', 'mailbox'])
    .execute();
  await createTable('mailbox_tokens')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('mailbox', text, (column) => column.notNull())
    .addColumn('login_digest', text, (column) => column.notNull())
    .addColumn('tokens', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('mailbox_tokens_key', ['team_id', 'mailbox'])
    .execute();
}
