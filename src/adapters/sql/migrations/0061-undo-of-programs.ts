import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/**
 * What undoing a change of a webhook or a hook needs: when a webhook was removed (UTC ms), and which secret for
 * signatures a hook had before, and since when (UTC ms) it has the present one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = portable(db);
  await db.schema.alterTable('webhooks').addColumn('removed_at', integer).execute();
  await db.schema.alterTable('incoming_hooks').addColumn('previous_signing_secret', text).execute();
  await db.schema.alterTable('incoming_hooks').addColumn('signed_since', integer).execute();
  await sql`update incoming_hooks set signed_since = created_at where signing_secret is not null`.execute(db);
}
