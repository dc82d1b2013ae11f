import { type Kysely, type Selectable, sql } from 'kysely';
import type { WebhookDelivery } from '../../../domain/webhooks/webhook.ts';
import type { Attempted, WebhookStore } from '../../../ports/webhook-store.ts';
import type { Tables, WebhookRow } from '../schema.ts';
import { transact } from '../transact.ts';
import { noteAttempt } from './attempts.ts';
import { rowToSealed } from './webhook-row.ts';

async function forget(db: Kysely<Tables>, { teamId, id }: WebhookDelivery): Promise<void> {
  await db.deleteFrom('webhook_deliveries').where('team_id', '=', teamId).where('id', '=', id).execute();
}

/** Keeps a failed delivery for its next attempt; until `restUntil` (UTC ms), the webhook gets no others either. */
async function postpone(
  trx: Kysely<Tables>,
  { teamId, id, webhookId }: WebhookDelivery,
  retryAt: number | null,
  restUntil: number | null,
): Promise<void> {
  const deliveries = trx.updateTable('webhook_deliveries').where('team_id', '=', teamId);
  if (retryAt !== null) await deliveries.set({ available_at: retryAt }).where('id', '=', id).execute();
  if (restUntil === null) return;
  await deliveries
    .set({ available_at: restUntil })
    .where('webhook_id', '=', webhookId)
    .where('available_at', '<', restUntil)
    .execute();
}

/** Stores whether the webhook works: since when it has been failing, and the last error. */
async function noteHealth(
  trx: Kysely<Tables>,
  { teamId, webhookId }: WebhookDelivery,
  error: string | null,
  now: number,
): Promise<void> {
  const webhook = trx.updateTable('webhooks').where('team_id', '=', teamId).where('id', '=', webhookId);
  await webhook
    .set(({ fn, val }) => ({
      failing_since: error === null ? null : fn.coalesce('failing_since', val(now)),
      last_error: error,
    }))
    .execute();
}

async function settle(
  trx: Kysely<Tables>,
  delivery: WebhookDelivery,
  attempted: Attempted,
  now: number,
): Promise<void> {
  if (attempted.kind === 'held') return forget(trx, delivery);
  await noteAttempt(trx, delivery, attempted, now);
  const { retryAt, restUntil, error } =
    attempted.kind === 'delivered' ? { retryAt: null, restUntil: null, error: null } : attempted;
  if (retryAt === null) await forget(trx, delivery);
  await postpone(trx, delivery, retryAt, restUntil);
  await noteHealth(trx, delivery, error, now);
}

/** Pending deliveries to webhooks, in SQL. */
export function sqlDeliveries(db: Kysely<Tables>): Pick<WebhookStore, 'due' | 'take' | 'settle'> {
  return {
    due: async (now) => {
      // Not built by Kysely, which would take longer than reading: this is looked at after every write.
      const { rows } = await sql<Selectable<WebhookRow>>`
        select * from webhooks where disabled_at is null and removed_at is null and exists (
          select 1 from webhook_deliveries as waiting where waiting.team_id = webhooks.team_id
          and waiting.webhook_id = webhooks.id and waiting.available_at <= ${now})`.execute(db);
      return rows.map(rowToSealed);
    },

    take: async ({ teamId, id }, now, leaseUntil) => {
      const row = await db
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('webhook_id', '=', id)
        .where('available_at', '<=', now)
        .orderBy('available_at')
        .orderBy('created_at')
        .limit(1)
        .executeTakeFirst();
      if (!row) return null;
      const attempts = row.attempts + 1;
      const { numUpdatedRows } = await db
        .updateTable('webhook_deliveries')
        .set({ attempts, available_at: leaseUntil })
        .where('team_id', '=', teamId)
        .where('id', '=', row.id)
        .where('attempts', '=', row.attempts)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return null;
      return { id: row.id, teamId, webhookId: id, payload: row.payload, attempts, createdAt: row.created_at };
    },

    settle: (delivery, attempted, now) => transact(db, (trx) => settle(trx, delivery, attempted, now)),
  };
}
