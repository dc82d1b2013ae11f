import type { Kysely } from 'kysely';

/** `setting_changes` has replaced this column, and no program reads or writes it any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('people').dropColumn('last_change').execute();
}
