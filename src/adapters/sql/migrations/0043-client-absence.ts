import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** When a client will be away (UTC ms), noted before it begins. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { integer } = portable(db);
  for (const column of ['absence_from', 'absence_until']) {
    await db.schema.alterTable('client_threads').addColumn(column, integer).execute();
  }
}
