import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** The last change of somebody's own settings (JSON), so that it can be undone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('people').addColumn('last_change', portable(db).text).execute();
}
