import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Goes up with every change of a workspace's policies and templates, so that replicas know when to read them anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('workspaces')
    .addColumn('settings_version', portable(db).integer, (column) => column.notNull().defaultTo(0))
    .execute();
}
