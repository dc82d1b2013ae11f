import type { Kysely } from 'kysely';
import { hookIdentifier } from '../../../domain/privacy/identifiers.ts';
import { rememberErased } from '../privacy/erasures.ts';
import { addToDays } from '../reports/daily-sums.ts';
import type { Tables } from '../schema.ts';

/** Rows that reference a thread are deleted first. */
const CHILD_TABLES = [
  'thread_events',
  'nudges',
  'conversation_cursors',
  'client_mails',
  'report_silences',
  'report_follow_ups',
  'report_closings',
] as const;

/**
 * Deletes the links of threads, and stores their external ids as erased, so that other programs cannot add the
 * clients again.
 */
async function forgetLinks(db: Kysely<Tables>, teamId: string, numbers: readonly number[]): Promise<void> {
  const links = db
    .selectFrom('hook_links')
    .select(['hook_id', 'external_id'])
    .where('team_id', '=', teamId)
    .where('thread_number', 'in', numbers);
  const identifiers = (await links.execute()).map((link) => hookIdentifier(link.hook_id, link.external_id));
  // The moment is not needed.
  await rememberErased(db, teamId, identifiers, 0);
  await db
    .deleteFrom('hook_links')
    .where('team_id', '=', teamId)
    .where('thread_number', 'in', numbers)
    .execute();
}

/** Deletes threads of a workspace with all their data, inside the caller's transaction. */
export async function deleteThreads(
  db: Kysely<Tables>,
  teamId: string,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  await forgetLinks(db, teamId, numbers);
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
