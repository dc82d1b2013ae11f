import type { Kysely } from 'kysely';
import type { IncomingHook } from '../../../domain/hooks/incoming-hook.ts';
import type { HookStore, HookWithSecret } from '../../../ports/hook-store.ts';
import type { IncomingHookRow, Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { sqlHookLinks } from './links.ts';

function rowToHook(row: IncomingHookRow): IncomingHook {
  return {
    teamId: row.team_id,
    id: row.id,
    name: row.name,
    source: row.source as IncomingHook['source'],
    ownerId: row.owner_id,
    mapping: JSON.parse(row.mapping),
    createdAt: row.created_at,
    last:
      row.last_received_at === null || row.last_shapes === null
        ? null
        : { at: row.last_received_at, shapes: JSON.parse(row.last_shapes) },
    previousUntil: row.previous_secret_until,
    isSigned: row.signing_secret !== null,
  };
}

const rowToSealed = (row: IncomingHookRow): HookWithSecret => ({
  hook: rowToHook(row),
  sealedSigningSecret: row.signing_secret,
});

/** Updates columns of a hook; resolves with whether the hook exists. */
function changing(
  db: Kysely<Tables>,
): Pick<HookStore, 'setMapping' | 'replaceSecret' | 'setSigningSecret' | 'remove' | 'restore'> {
  const change = (teamId: string, id: string) =>
    db.updateTable('incoming_hooks').where('team_id', '=', teamId).where('id', '=', id);
  return {
    setMapping: async (teamId, id, mapping) => {
      const { numUpdatedRows } = await change(teamId, id)
        .set({ mapping: JSON.stringify(mapping), last_shapes: null })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    replaceSecret: async (teamId, id, secretHash, previousUntil) => {
      const { numUpdatedRows } = await change(teamId, id)
        .set(({ ref }) => ({
          previous_secret_hash: ref('secret_hash'),
          previous_secret_until: previousUntil,
          secret_hash: secretHash,
        }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    setSigningSecret: async (teamId, id, sealed) => {
      const { numUpdatedRows } = await change(teamId, id).set({ signing_secret: sealed }).executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    remove: async (teamId, id, now) => {
      const { numUpdatedRows } = await change(teamId, id)
        .set({ removed_at: now })
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    restore: async (teamId, id) => {
      const { numUpdatedRows } = await change(teamId, id)
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
      removed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['team_id', 'name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Incoming hooks, in SQL. */
export function sqlHooks(db: Kysely<Tables>): HookStore {
  return {
    ...sqlHookLinks(db),
    ...changing(db),

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

    signed: async () => {
      const rows = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where('signing_secret', 'is not', null)
        .execute();
      return rows.map(rowToSealed);
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
