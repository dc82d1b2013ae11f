import type { Kysely } from 'kysely';
import type { WebhookDelivery } from '../../../domain/webhooks/webhook.ts';
import type { WebhookStore } from '../../../ports/webhook-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { noteAttempt } from './attempts.ts';
import { rowToSealed } from './webhook-row.ts';

async function forget(db: Kysely<Tables>, { teamId, id }: WebhookDelivery): Promise<void> {
  await db.deleteFrom('webhook_deliveries').where('team_id', '=', teamId).where('id', '=', id).execute();
}

/** Pending deliveries to webhooks, in SQL. */
export function sqlDeliveries(db: Kysely<Tables>): Pick<WebhookStore, 'due' | 'take' | 'settle'> {
  return {
    due: async (now) => {
      const rows = await db
        .selectFrom('webhooks')
        .selectAll()
        .where('disabled_at', 'is', null)
        .where('removed_at', 'is', null)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('webhook_deliveries')
              .select('webhook_deliveries.id')
              .whereRef('webhook_deliveries.team_id', '=', 'webhooks.team_id')
              .whereRef('webhook_deliveries.webhook_id', '=', 'webhooks.id')
              .where('available_at', '<=', now),
          ),
        )
        .execute();
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

    settle: (delivery, attempted, now) =>
      transact(db, async (trx) => {
        const { teamId, id, webhookId } = delivery;
        if (attempted.kind === 'held') return forget(trx, delivery);
        await noteAttempt(trx, delivery, attempted, now);
        if (attempted.kind === 'delivered' || attempted.retryAt === null) await forget(trx, delivery);
        else {
          await trx
            .updateTable('webhook_deliveries')
            .set({ available_at: attempted.retryAt ?? now })
            .where('team_id', '=', teamId)
            .where('id', '=', id)
            .execute();
        }
        if (attempted.kind === 'failed' && attempted.restUntil !== null) {
          await trx
            .updateTable('webhook_deliveries')
            .set({ available_at: attempted.restUntil })
            .where('team_id', '=', teamId)
            .where('webhook_id', '=', webhookId)
            .where('available_at', '<', attempted.restUntil)
            .execute();
        }
        const changed = trx.updateTable('webhooks').where('team_id', '=', teamId).where('id', '=', webhookId);
        if (attempted.kind === 'delivered') {
          await changed.set({ failing_since: null, last_error: null }).execute();
        } else {
          await changed
            .set(({ fn, val }) => ({
              failing_since: fn.coalesce('failing_since', val(now)),
              last_error: attempted.error,
            }))
            .execute();
        }
      }),
  };
}
