import type { Kysely } from 'kysely';
import type { IncomingHookStore } from '../../../ports/incoming-hook-store.ts';
import type { Tables } from '../schema.ts';
import { changeHookRow, rowToSealed } from './hook-row.ts';

/** The address of a hook, whose last part is a secret, in SQL. */
function addresses(db: Kysely<Tables>): Pick<IncomingHookStore, 'replaceSecret' | 'restoreSecret'> {
  return {
    replaceSecret: async (teamId, id, secretHash, previousUntil) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set(({ ref }) => ({
          previous_secret_hash: ref('secret_hash'),
          previous_secret_until: previousUntil,
          secret_hash: secretHash,
        }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    restoreSecret: async (teamId, id) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set(({ ref }) => ({
          secret_hash: ref('previous_secret_hash').$notNull(),
          previous_secret_hash: null,
          previous_secret_until: null,
        }))
        .where('previous_secret_hash', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** The secrets with which the senders of hooks sign, in SQL. */
function signing(
  db: Kysely<Tables>,
): Pick<IncomingHookStore, 'setSigningSecret' | 'restoreSigningSecret' | 'signed' | 'reseal'> {
  return {
    setSigningSecret: async (teamId, id, sealed, since) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set(({ ref }) => ({
          previous_signing_secret: ref('signing_secret'),
          signing_secret: sealed,
          signed_since: since,
        }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    restoreSigningSecret: async (teamId, id, since) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set(({ ref }) => ({
          signing_secret: ref('previous_signing_secret'),
          previous_signing_secret: null,
          signed_since: since,
        }))
        .where('previous_signing_secret', since === null ? 'is' : 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    signed: async () => {
      const rows = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where((eb) =>
          eb.or([eb('signing_secret', 'is not', null), eb('previous_signing_secret', 'is not', null)]),
        )
        .execute();
      return rows.map(rowToSealed);
    },

    reseal: async ({ hook: { teamId, id }, ...before }, sealed, sealedPrevious) => {
      const same = (secret: string | null) => (secret === null ? 'is' : '=');
      await changeHookRow(db, teamId, id)
        .set({ signing_secret: sealed, previous_signing_secret: sealedPrevious })
        .where('signing_secret', same(before.sealedSigningSecret), before.sealedSigningSecret)
        .where('previous_signing_secret', same(before.sealedPrevious), before.sealedPrevious)
        .execute();
    },
  };
}

/** The secrets of hooks, in SQL. */
export function sqlHookSecrets(db: Kysely<Tables>) {
  return { ...addresses(db), ...signing(db) };
}
