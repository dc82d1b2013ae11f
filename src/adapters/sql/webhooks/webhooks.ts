import type { ExpressionBuilder, Kysely } from 'kysely';
import type { WebhookStore } from '../../../ports/webhook-store.ts';
import type { Notifier } from '../notifier.ts';
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

const isNamed = (url: string, name: string) => (eb: ExpressionBuilder<Tables, 'webhooks'>) =>
  eb.or([eb('url', '=', url), eb('name', '=', name)]);

function registering(db: Kysely<Tables>): Pick<WebhookStore, 'add' | 'list' | 'find'> {
  const of = (trx: Kysely<Tables>, teamId: string) =>
    trx.selectFrom('webhooks').selectAll().where('team_id', '=', teamId).where('removed_at', 'is', null);
  return {
    add: (webhook, sealedSecret) =>
      transact(db, async (trx) => {
        const { teamId, url, name } = webhook;
        await trx
          .deleteFrom('webhooks')
          .where('team_id', '=', teamId)
          .where('removed_at', 'is not', null)
          .where(isNamed(url, name))
          .execute();
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('webhooks')
          .values(webhookToRow(webhook, sealedSecret))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === 1n) return null;
        const row =
          (await of(trx, teamId).where('url', '=', url).executeTakeFirst()) ??
          (await of(trx, teamId).where('name', '=', name).executeTakeFirst());
        return row ? rowToWebhook(row) : null;
      }),

    list: async (teamId) => {
      const rows = await of(db, teamId).orderBy('created_at').orderBy('id').execute();
      return rows.map(rowToWebhook);
    },

    find: async (teamId, id) => {
      const row = await of(db, teamId).where('id', '=', id).executeTakeFirst();
      return row ? rowToSealed(row) : null;
    },
  };
}

function removing(db: Kysely<Tables>): Pick<WebhookStore, 'remove' | 'restore' | 'forgetRemoved'> {
  return {
    remove: (teamId, id, now) =>
      transact(db, async (trx) => {
        await forget(trx, teamId, id);
        await forgetAttempts(trx, teamId, id);
        const { numUpdatedRows } = await change(trx, teamId, id)
          .set({ removed_at: now })
          .where('removed_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    restore: async (teamId, id) => {
      const { numUpdatedRows } = await change(db, teamId, id)
        .set({ removed_at: null })
        .where('removed_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    forgetRemoved: async (before) => {
      await db.deleteFrom('webhooks').where('removed_at', '<', before).execute();
    },
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

function sealing(
  db: Kysely<Tables>,
): Pick<WebhookStore, 'replaceSecret' | 'restoreSecret' | 'all' | 'reseal'> {
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

    restoreSecret: async (teamId, id) => {
      const { numUpdatedRows } = await change(db, teamId, id)
        .set(({ ref }) => ({
          secret: ref('previous_secret').$notNull(),
          previous_secret: null,
          previous_secret_until: null,
        }))
        .where('previous_secret', 'is not', null)
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

/** Webhooks, in SQL; `eventStored` is told after writes that may have queued a delivery. */
export function sqlWebhooks(db: Kysely<Tables>, eventStored: Notifier): WebhookStore {
  return {
    ...registering(db),
    ...removing(db),
    ...switching(db),
    ...sealing(db),
    ...sqlDeliveries(db),
    ...sqlAttempts(db),
    whenQueued: eventStored.listen,
  };
}
