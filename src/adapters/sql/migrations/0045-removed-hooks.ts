import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** When a hook was removed (UTC ms): it is refused from then on, and deleted once that can no longer be undone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('incoming_hooks').addColumn('removed_at', portable(db).integer).execute();
}
