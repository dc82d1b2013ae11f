import type { Kysely } from 'kysely';
import type { ClientThread, PlannedThread } from '../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import type { Tables } from '../schema.ts';
import { appendEvent } from './history.ts';
import { threadToRow } from './thread-row.ts';

async function takeNumber(db: Kysely<Tables>, teamId: string): Promise<number> {
  const { last_thread_number } = await db
    .insertInto('workspaces')
    .values({ team_id: teamId, last_thread_number: 1 })
    .onConflict((conflict) =>
      conflict.column('team_id').doUpdateSet((eb) => ({
        last_thread_number: eb('workspaces.last_thread_number', '+', 1),
      })),
    )
    .returning('last_thread_number')
    .executeTakeFirstOrThrow();
  return last_thread_number;
}

/** Stores a new thread under the workspace's next number, inside the caller's transaction. */
export async function insertThread(
  trx: Kysely<Tables>,
  thread: ClientThread,
  event: ThreadEvent,
  nextNudgeAt: number | null,
): Promise<PlannedThread> {
  const numbered = { ...thread, number: await takeNumber(trx, thread.teamId) };
  await trx.insertInto('client_threads').values(threadToRow(numbered, nextNudgeAt)).execute();
  await appendEvent(trx, numbered.teamId, numbered.number, event);
  return { ...numbered, nextNudgeAt, readError: null, mailError: null };
}
