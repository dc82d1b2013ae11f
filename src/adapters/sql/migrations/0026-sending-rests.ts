import type { Kysely } from 'kysely';
import { portable } from './portable.ts';

/** Until when Slack wants to be left alone in a workspace. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('workspaces').addColumn('rests_until', portable(db).integer).execute();
}
