import type { Kysely } from 'kysely';
import type { ClientThread } from '../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import type { Tables } from '../schema.ts';
import { appendEvent } from './history.ts';
import { threadToRow } from './thread-row.ts';

/**
 * Stores a thread by compare-and-set, without a history entry, inside a transaction; false if the thread's version is
 * no longer `before`.
 */
export async function replaceAt(
  trx: Kysely<Tables>,
  thread: ClientThread,
  before: number,
  nextNudgeAt: number | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('client_threads')
    .set(threadToRow(thread, nextNudgeAt))
    .where('team_id', '=', thread.teamId)
    .where('number', '=', thread.number)
    .where('version', '=', before)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Like `replaceAt`, and adds the event to the thread's history. */
export async function saveAt(
  trx: Kysely<Tables>,
  thread: ClientThread,
  before: number,
  event: ThreadEvent,
  nextNudgeAt: number | null,
): Promise<boolean> {
  if (!(await replaceAt(trx, thread, before, nextNudgeAt))) return false;
  await appendEvent(trx, thread.teamId, thread.number, event);
  return true;
}
