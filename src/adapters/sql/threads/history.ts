import type { Kysely } from 'kysely';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import type { Tables } from '../schema.ts';
import { queueDeliveries } from '../webhooks/queue-deliveries.ts';
import { eventToRow } from './event-row.ts';

/** Appends a line to a thread's history, and what webhooks are told of it; the thread is stored before. */
export async function appendEvent(
  db: Kysely<Tables>,
  teamId: string,
  threadNumber: number,
  event: ThreadEvent,
): Promise<void> {
  await db
    .insertInto('thread_events')
    .values((eb) => ({
      ...eventToRow(teamId, threadNumber, event),
      position: eb
        .selectFrom('thread_events')
        .where('team_id', '=', teamId)
        .where('thread_number', '=', threadNumber)
        .select(({ fn, lit }) => eb(fn.coalesce(fn.max('position'), lit(0)), '+', lit(1)).as('next')),
    }))
    .execute();
  await queueDeliveries(db, teamId, threadNumber, event);
}
