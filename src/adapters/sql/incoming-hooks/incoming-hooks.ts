import type { Kysely } from 'kysely';
import type { IncomingHook } from '../../../domain/incoming-hooks/incoming-hook.ts';
import type { IncomingHookStore } from '../../../ports/incoming-hook-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { changeHookRow, rowToHook, rowToSealed } from './hook-row.ts';
import { sqlHookLinks } from './links.ts';
import { sqlHookSecrets } from './secrets.ts';

/** Updates columns of a hook; resolves with whether the hook exists. */
function changing(db: Kysely<Tables>): Pick<IncomingHookStore, 'setMapping' | 'remove' | 'restore'> {
  return {
    setMapping: async (teamId, id, mapping) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set({ mapping: JSON.stringify(mapping), last_shapes: null })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    remove: async (teamId, id, now) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set({ removed_at: now })
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    restore: async (teamId, id) => {
      const { numUpdatedRows } = await changeHookRow(db, teamId, id)
        .set({ removed_at: null })
        .where('removed_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** Deletes hooks that were removed before this moment (UTC ms); only those of one workspace and name if these are given. */
async function deleteRemoved(
  trx: Kysely<Tables>,
  before: number,
  of?: Pick<IncomingHook, 'teamId' | 'name'>,
): Promise<void> {
  const removed = trx.deleteFrom('incoming_hooks').where('removed_at', '<', before);
  const some = of ? removed.where('team_id', '=', of.teamId).where('name', '=', of.name) : removed;
  for (const { team_id, id } of await some.returning(['team_id', 'id']).execute())
    await trx.deleteFrom('hook_links').where('team_id', '=', team_id).where('hook_id', '=', id).execute();
}

/** Adds a hook; false if its name is taken. A removed hook of the same name is deleted and can no longer be restored. */
async function insertHook(
  trx: Kysely<Tables>,
  { teamId, id, name, source, ownerId, mapping, createdAt }: IncomingHook,
  secretHash: string,
): Promise<boolean> {
  await deleteRemoved(trx, Number.MAX_SAFE_INTEGER, { teamId, name });
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('incoming_hooks')
    .values({
      team_id: teamId,
      id,
      name,
      source,
      owner_id: ownerId,
      secret_hash: secretHash,
      mapping: JSON.stringify(mapping),
      created_at: createdAt,
      last_received_at: null,
      last_shapes: null,
      previous_secret_hash: null,
      previous_secret_until: null,
      signing_secret: null,
      previous_signing_secret: null,
      signed_since: null,
      removed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['team_id', 'name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Incoming hooks, in SQL. */
export function sqlHooks(db: Kysely<Tables>): IncomingHookStore {
  return {
    ...sqlHookLinks(db),
    ...changing(db),
    ...sqlHookSecrets(db),

    add: (hook, secretHash) => transact(db, (trx) => insertHook(trx, hook, secretHash)),

    findBySecret: async (secretHash, now) => {
      const row = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where((eb) =>
          eb.or([
            eb('secret_hash', '=', secretHash),
            eb.and([eb('previous_secret_hash', '=', secretHash), eb('previous_secret_until', '>', now)]),
          ]),
        )
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return row ? rowToSealed(row) : null;
    },

    list: async (teamId) => {
      const rows = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('removed_at', 'is', null)
        .orderBy('name')
        .execute();
      return rows.map(rowToHook);
    },

    forgetRemoved: (before) => transact(db, (trx) => deleteRemoved(trx, before)),

    keepShapes: async (teamId, id, shapes, now) => {
      await db
        .updateTable('incoming_hooks')
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .set({ last_received_at: now, last_shapes: JSON.stringify(shapes) })
        .execute();
    },

    forgetShapes: async (before) => {
      await db
        .updateTable('incoming_hooks')
        .set({ last_shapes: null })
        .where('last_received_at', '<', before)
        .where('last_shapes', 'is not', null)
        .execute();
    },
  };
}
