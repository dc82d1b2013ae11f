import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** The address that a hook had before (it works for a while), and the secret with which its sender signs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = portable(db);
  await db.schema.alterTable('incoming_hooks').addColumn('previous_secret_hash', text).execute();
  await db.schema.alterTable('incoming_hooks').addColumn('previous_secret_until', integer).execute();
  await db.schema.alterTable('incoming_hooks').addColumn('signing_secret', text).execute();
  await db.schema
    .createIndex('incoming_hooks_by_previous_secret')
    .on('incoming_hooks')
    .column('previous_secret_hash')
    .execute();
}
