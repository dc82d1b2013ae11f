import type { Kysely } from 'kysely';
import { subjectOf } from '../../../domain/webhooks/payload.ts';
import type { WebhookAttempt, WebhookDelivery } from '../../../domain/webhooks/webhook.ts';
import type { Attempted, WebhookStore } from '../../../ports/webhook-store.ts';
import type { Tables, WebhookAttemptRow } from '../schema.ts';

/** Number of last deliveries kept for each webhook, without their content. */
const KEPT = 20;

const of = (db: Kysely<Tables>, teamId: string, webhookId: string) =>
  db.selectFrom('webhook_attempts').where('team_id', '=', teamId).where('webhook_id', '=', webhookId);

function rowToAttempt(row: WebhookAttemptRow): WebhookAttempt {
  return {
    event: row.event,
    threadNumber: row.thread_number,
    attempts: row.attempts,
    at: row.attempted_at,
    nextAt: row.next_at,
    error: row.error,
  };
}

/** Stores the result of an attempt, in the transaction that settles it, and deletes the oldest results. */
export async function noteAttempt(
  trx: Kysely<Tables>,
  { teamId, webhookId, id, attempts, payload }: WebhookDelivery,
  attempted: Attempted,
  now: number,
): Promise<void> {
  const { event, threadNumber } = subjectOf(payload);
  const changed = {
    attempts,
    attempted_at: now,
    next_at: attempted.kind === 'failed' ? attempted.retryAt : null,
    error: attempted.kind === 'failed' ? attempted.error : null,
  };
  await trx
    .insertInto('webhook_attempts')
    .values({
      team_id: teamId,
      webhook_id: webhookId,
      delivery_id: id,
      event,
      thread_number: threadNumber,
      ...changed,
    })
    .onConflict((conflict) => conflict.columns(['team_id', 'webhook_id', 'delivery_id']).doUpdateSet(changed))
    .execute();
  const oldest = await of(trx, teamId, webhookId)
    .select(['attempted_at', 'delivery_id'])
    .orderBy('attempted_at', 'desc')
    .orderBy('delivery_id')
    .offset(KEPT)
    .limit(KEPT)
    .execute();
  if (oldest.length === 0) return;
  await trx
    .deleteFrom('webhook_attempts')
    .where('team_id', '=', teamId)
    .where('webhook_id', '=', webhookId)
    .where(
      'delivery_id',
      'in',
      oldest.map(({ delivery_id }) => delivery_id),
    )
    .execute();
}

/** Marks all attempts as final, because a disabled webhook is not called again. */
export async function giveUpAttempts(trx: Kysely<Tables>, teamId: string, webhookId: string): Promise<void> {
  await trx
    .updateTable('webhook_attempts')
    .set({ next_at: null })
    .where('team_id', '=', teamId)
    .where('webhook_id', '=', webhookId)
    .execute();
}

/** Deletes the delivery results of a webhook. */
export async function forgetAttempts(trx: Kysely<Tables>, teamId: string, webhookId: string): Promise<void> {
  await trx
    .deleteFrom('webhook_attempts')
    .where('team_id', '=', teamId)
    .where('webhook_id', '=', webhookId)
    .execute();
}

/** The pending deliveries of a webhook and the results of its last ones, in SQL. */
export function sqlAttempts(db: Kysely<Tables>): Pick<WebhookStore, 'deliveries'> {
  return {
    deliveries: async (teamId, id) => {
      const { waiting } = await db
        .selectFrom('webhook_deliveries')
        .select(({ fn }) => fn.countAll<number>().as('waiting'))
        .where('team_id', '=', teamId)
        .where('webhook_id', '=', id)
        .executeTakeFirstOrThrow();
      const rows = await of(db, teamId, id)
        .selectAll()
        .orderBy('attempted_at', 'desc')
        .orderBy('delivery_id')
        .limit(KEPT)
        .execute();
      return { waiting, attempts: rows.map(rowToAttempt) };
    },
  };
}
