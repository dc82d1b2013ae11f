import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Which clients were proposed to whom, about which addresses nobody wants to hear, and who wants no proposals. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('proposals')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('user_id', text, (column) => column.notNull())
    .addColumn('proposed_at', integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('proposals_key', ['team_id', 'key'])
    .execute();
  await createTable('proposal_bans')
    .addColumn('team_id', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('proposal_bans_key', ['team_id', 'subject'])
    .execute();
}
