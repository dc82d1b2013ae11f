import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** When an import was last got on with (UTC ms), by which one is known that nobody works on any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { integer } = portable(db);
  await db.schema.alterTable('imports').addColumn('progressed_at', integer).execute();
}
