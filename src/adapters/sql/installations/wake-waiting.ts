import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * The reasons for waiting that a new token does not remove: Slack's rate limits, and a conversation that has to be
 * read first.
 */
const OTHER_REASONS = ['ratelimited', 'conversation_unread'];

/**
 * Makes nudges available at `at` (UTC ms) that waited because Slack refused the token, in a workspace or in all
 * workspaces of an organisation.
 */
export async function wakeWaiting(db: Kysely<Tables>, teamId: string, at: number): Promise<void> {
  const members = db.selectFrom('installations').select('team_id').where('enterprise_id', '=', teamId);
  const isThere = sql<boolean>`(team_id = ${teamId} or team_id in (${members}))`;
  await db
    .updateTable('workspaces')
    .set({ rests_until: null })
    .where('rests_until', '>', at)
    .where(isThere)
    .execute();
  await db
    .updateTable('nudges')
    .set({ available_at: at })
    .where('state', '=', sql.lit('queued'))
    .where('available_at', '>', at)
    .where('error', 'is not', null)
    .where('error', 'not in', OTHER_REASONS)
    .where(isThere)
    .execute();
}
