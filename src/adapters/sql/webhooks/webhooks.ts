import type { Kysely } from 'kysely';
import type { WebhookStore } from '../../../ports/webhook-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { sqlDeliveries } from './deliveries.ts';
import { rowToWebhook, webhookToRow } from './webhook-row.ts';

type Administration = 'add' | 'list' | 'find' | 'remove' | 'disable' | 'enable';

function administering(db: Kysely<Tables>): Pick<WebhookStore, Administration> {
  const of = (teamId: string) => db.selectFrom('webhooks').selectAll().where('team_id', '=', teamId);
  const change = (teamId: string, id: string) =>
    db.updateTable('webhooks').where('team_id', '=', teamId).where('id', '=', id);
  const forget = (trx: Kysely<Tables>, teamId: string, id: string) =>
    trx.deleteFrom('webhook_deliveries').where('team_id', '=', teamId).where('webhook_id', '=', id).execute();

  return {
    add: async (webhook, sealedSecret) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('webhooks')
        .values(webhookToRow(webhook, sealedSecret))
        .onConflict((conflict) => conflict.columns(['team_id', 'url']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 1n) return null;
      const row = await of(webhook.teamId).where('url', '=', webhook.url).executeTakeFirst();
      return row ? rowToWebhook(row) : null;
    },

    list: async (teamId) => {
      const rows = await of(teamId).orderBy('created_at').orderBy('id').execute();
      return rows.map(rowToWebhook);
    },

    find: async (teamId, id) => {
      const row = await of(teamId).where('id', '=', id).executeTakeFirst();
      return row ? { webhook: rowToWebhook(row), sealedSecret: row.secret } : null;
    },

    remove: (teamId, id) =>
      transact(db, async (trx) => {
        await forget(trx, teamId, id);
        const { numDeletedRows } = await trx
          .deleteFrom('webhooks')
          .where('team_id', '=', teamId)
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),

    disable: (teamId, id, reason, now) =>
      transact(db, async (trx) => {
        await forget(trx, teamId, id);
        const { numUpdatedRows } = await trx
          .updateTable('webhooks')
          .set({ disabled_at: now, disabled_reason: reason })
          .where('team_id', '=', teamId)
          .where('id', '=', id)
          .where('disabled_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    enable: async (teamId, id) => {
      const { numUpdatedRows } = await change(teamId, id)
        .set({ disabled_at: null, disabled_reason: null, failing_since: null, last_error: null })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** The webhooks of workspaces, in SQL. */
export function sqlWebhooks(db: Kysely<Tables>): WebhookStore {
  return { ...administering(db), ...sqlDeliveries(db) };
}
