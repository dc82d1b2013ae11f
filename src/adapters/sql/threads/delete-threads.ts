import type { Kysely } from 'kysely';
import { addToDays } from '../reports/daily-sums.ts';
import type { Tables } from '../schema.ts';

/** What belongs to a thread goes first. */
const CHILD_TABLES = [
  'thread_events',
  'nudges',
  'conversation_cursors',
  'client_mails',
  'report_silences',
  'report_follow_ups',
  'report_closings',
] as const;

/** Deletes threads of a workspace with all that belongs to them, inside the caller's transaction. */
export async function deleteThreads(
  db: Kysely<Tables>,
  teamId: string,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  await addToDays(db, teamId, numbers, -1);
  for (const table of CHILD_TABLES) {
    await db.deleteFrom(table).where('team_id', '=', teamId).where('thread_number', 'in', numbers).execute();
  }
  await db
    .deleteFrom('client_threads')
    .where('team_id', '=', teamId)
    .where('number', 'in', numbers)
    .execute();
}
