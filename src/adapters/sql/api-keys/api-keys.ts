import type { Kysely } from 'kysely';
import type { ApiKey } from '../../../domain/access/api-key.ts';
import type { ApiKeyStore } from '../../../ports/api-key-store.ts';
import type { ApiKeyRow, Tables } from '../schema.ts';

function rowToKey(row: ApiKeyRow): ApiKey {
  return {
    teamId: row.team_id,
    id: row.id,
    name: row.name,
    scope: row.scope as ApiKey['scope'],
    createdBy: row.created_by,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}

function keyToRow(key: ApiKey): Omit<ApiKeyRow, 'secret_hash'> {
  return {
    team_id: key.teamId,
    id: key.id,
    name: key.name,
    scope: key.scope,
    created_by: key.createdBy,
    created_at: key.createdAt,
    last_used_at: key.lastUsedAt,
    revoked_at: key.revokedAt,
  };
}

/** Finds keys. */
function findKeys(db: Kysely<Tables>): Pick<ApiKeyStore, 'findBySecret' | 'list'> {
  return {
    findBySecret: async (secretHash) => {
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
      return row ? rowToKey(row) : null;
    },

    list: async (teamId) => {
      const rows = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('team_id', '=', teamId)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(rowToKey);
    },
  };
}

/** Adds keys, revokes and restores them, and stores when they were used. */
function changeKeys(db: Kysely<Tables>): Pick<ApiKeyStore, 'add' | 'revoke' | 'restore' | 'markUsed'> {
  return {
    add: async (key, secretHash) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('api_keys')
        .values({ ...keyToRow(key), secret_hash: secretHash })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    revoke: async (teamId, id, now) => {
      const { numUpdatedRows } = await db
        .updateTable('api_keys')
        .set({ revoked_at: now })
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    restore: async (teamId, id) => {
      const { numUpdatedRows } = await db
        .updateTable('api_keys')
        .set({ revoked_at: null })
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .where('revoked_at', 'is not', null)
        .where('name', 'not in', (eb) =>
          eb
            .selectFrom('api_keys as valid')
            .select('valid.name')
            .where('valid.team_id', '=', teamId)
            .where('valid.revoked_at', 'is', null),
        )
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    markUsed: async (teamId, id, now) => {
      await db
        .updateTable('api_keys')
        .set({ last_used_at: now })
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .execute();
    },
  };
}

/** API keys, in SQL. */
export function sqlKeys(db: Kysely<Tables>): ApiKeyStore {
  return { ...findKeys(db), ...changeKeys(db) };
}
