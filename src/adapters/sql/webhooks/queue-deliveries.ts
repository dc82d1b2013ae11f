import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import { webhookPayload } from '../../../domain/webhooks/payload.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';

/** Queues an event for the webhooks, in the transaction of the event, so that both are stored or neither is. */
export async function queueDeliveries(
  db: Kysely<Tables>,
  teamId: string,
  threadNumber: number,
  event: ThreadEvent,
): Promise<void> {
  const webhooks = await db
    .selectFrom('webhooks')
    .select(['id', 'events'])
    .where('team_id', '=', teamId)
    .where('disabled_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute();
  const told = webhooks.filter(({ events }) => events === null || JSON.parse(events).includes(event.kind));
  if (told.length === 0) return;
  const row = await db
    .selectFrom('client_threads')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('number', '=', threadNumber)
    .executeTakeFirst();
  if (!row) return;
  const payload = webhookPayload(rowToThread(row), event);
  const now = event.recordedAt;
  await db
    .insertInto('webhook_deliveries')
    .values(
      told.map(({ id }) => ({
        team_id: teamId,
        id: `msg_${randomUUID()}`,
        webhook_id: id,
        payload,
        attempts: 0,
        created_at: now,
        available_at: now,
      })),
    )
    .execute();
}
