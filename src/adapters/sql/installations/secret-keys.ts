import type { Kysely } from 'kysely';
import type { SecretKeyStore } from '../../../ports/secret-key-store.ts';
import type { Tables } from '../schema.ts';

/** The ids of encryption keys, in SQL; they belong to the database, not to a workspace. */
export function sqlSecretKeys(db: Kysely<Tables>): SecretKeyStore {
  return {
    newest: async () => {
      const row = await db
        .selectFrom('secret_keys')
        .select('key_id')
        .orderBy('first_used_at', 'desc')
        .orderBy('key_id')
        .limit(1)
        .executeTakeFirst();
      return row?.key_id ?? null;
    },

    note: async (keyId, at) => {
      await db
        .insertInto('secret_keys')
        .values({ key_id: keyId, first_used_at: at })
        .onConflict((conflict) => conflict.column('key_id').doNothing())
        .execute();
    },
  };
}
