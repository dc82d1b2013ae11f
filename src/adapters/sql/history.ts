import type { Kysely } from 'kysely';
import type { ThreadEvent } from '../../domain/thread-event.ts';
import { eventToRow } from './event-row.ts';
import type { Tables } from './schema.ts';

/** Appends a line to a thread's history. */
export async function appendEvent(
  db: Kysely<Tables>,
  teamId: string,
  threadNumber: number,
  event: ThreadEvent,
): Promise<void> {
  const { last } = await db
    .selectFrom('thread_events')
    .where('team_id', '=', teamId)
    .where('thread_number', '=', threadNumber)
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow();
  const row = { ...eventToRow(teamId, threadNumber, event), position: Number(last) + 1 };
  await db.insertInto('thread_events').values(row).execute();
}
