import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/** How urgent a nudge is within its workspace: those that come first in the order of texts go out first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = portable(db);
  await db.schema
    .alterTable('nudges')
    .addColumn('urgency', text, (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`create index nudges_urgent on nudges (team_id, urgency) where state = 'queued'`.execute(db);
}
