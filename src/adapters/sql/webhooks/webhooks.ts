import type { Kysely } from 'kysely';
import type { WebhookStore } from '../../../ports/webhook-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { forgetAttempts, giveUpAttempts, sqlAttempts } from './attempts.ts';
import { sqlDeliveries } from './deliveries.ts';
import { rowToSealed, rowToWebhook, webhookToRow } from './webhook-row.ts';

const change = (db: Kysely<Tables>, teamId: string, id: string) =>
  db.updateTable('webhooks').where('team_id', '=', teamId).where('id', '=', id);

/** Deletes the pending deliveries. */
const forget = (trx: Kysely<Tables>, teamId: string, id: string) =>
  trx.deleteFrom('webhook_deliveries').where('team_id', '=', teamId).where('webhook_id', '=', id).execute();

function registering(db: Kysely<Tables>): Pick<WebhookStore, 'add' | 'list' | 'find' | 'remove'> {
  const of = (teamId: string) => db.selectFrom('webhooks').selectAll().where('team_id', '=', teamId);
  return {
    add: async (webhook, sealedSecret) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('webhooks')
        .values(webhookToRow(webhook, sealedSecret))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 1n) return null;
      const row =
        (await of(webhook.teamId).where('url', '=', webhook.url).executeTakeFirst()) ??
        (await of(webhook.teamId).where('name', '=', webhook.name).executeTakeFirst());
      return row ? rowToWebhook(row) : null;
    },

    list: async (teamId) => {
      const rows = await of(teamId).orderBy('created_at').orderBy('id').execute();
      return rows.map(rowToWebhook);
    },

    find: async (teamId, id) => {
      const row = await of(teamId).where('id', '=', id).executeTakeFirst();
      return row ? rowToSealed(row) : null;
    },

    remove: (teamId, id) =>
      transact(db, async (trx) => {
        await forget(trx, teamId, id);
        await forgetAttempts(trx, teamId, id);
        const { numDeletedRows } = await trx
          .deleteFrom('webhooks')
          .where('team_id', '=', teamId)
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),
  };
}

function switching(db: Kysely<Tables>): Pick<WebhookStore, 'disable' | 'enable' | 'setEvents'> {
  return {
    disable: (teamId, id, reason, now) =>
      transact(db, async (trx) => {
        await forget(trx, teamId, id);
        await giveUpAttempts(trx, teamId, id);
        const { numUpdatedRows } = await change(trx, teamId, id)
          .set({ disabled_at: now, disabled_reason: reason })
          .where('disabled_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    enable: async (teamId, id) => {
      const { numUpdatedRows } = await change(db, teamId, id)
        .set({ disabled_at: null, disabled_reason: null, failing_since: null, last_error: null })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    setEvents: async (teamId, id, events) => {
      const { numUpdatedRows } = await change(db, teamId, id)
        .set({ events: events === null ? null : JSON.stringify(events) })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

function sealing(db: Kysely<Tables>): Pick<WebhookStore, 'replaceSecret' | 'all' | 'reseal'> {
  return {
    replaceSecret: async (teamId, id, sealedSecret, previousUntil) => {
      const { numUpdatedRows } = await change(db, teamId, id)
        .set(({ ref }) => ({
          previous_secret: ref('secret'),
          previous_secret_until: previousUntil,
          secret: sealedSecret,
        }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    all: async () => (await db.selectFrom('webhooks').selectAll().execute()).map(rowToSealed),

    reseal: async ({ webhook: { teamId, id }, sealedSecret: before }, sealedSecret, sealedPrevious) => {
      await change(db, teamId, id)
        .set({ secret: sealedSecret, previous_secret: sealedPrevious })
        .where('secret', '=', before)
        .execute();
    },
  };
}

/** Webhooks, in SQL. */
export function sqlWebhooks(db: Kysely<Tables>): WebhookStore {
  return {
    ...registering(db),
    ...switching(db),
    ...sealing(db),
    ...sqlDeliveries(db),
    ...sqlAttempts(db),
  };
}
