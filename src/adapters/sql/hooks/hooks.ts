import type { Kysely } from 'kysely';
import type { IncomingHook } from '../../../domain/hooks/incoming-hook.ts';
import type { HookStore } from '../../../ports/hook-store.ts';
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
  };
}

function deleteLinks(db: Kysely<Tables>, teamId: string, hookId: string) {
  return db.deleteFrom('hook_links').where('team_id', '=', teamId).where('hook_id', '=', hookId).execute();
}

/** Deletes hooks that were removed before this moment (UTC ms), of one workspace and name where these are given. */
async function deleteRemoved(
  db: Kysely<Tables>,
  before: number,
  of?: Pick<IncomingHook, 'teamId' | 'name'>,
): Promise<void> {
  const removed = db.deleteFrom('incoming_hooks').where('removed_at', '<', before);
  const some = of ? removed.where('team_id', '=', of.teamId).where('name', '=', of.name) : removed;
  for (const { team_id, id } of await some.returning(['team_id', 'id']).execute())
    await deleteLinks(db, team_id, id);
}

/** A hook that was removed gives its name away, and can no longer be restored. */
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
      removed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['team_id', 'name']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Addresses to which other programs send, in SQL. */
export function sqlHooks(db: Kysely<Tables>): HookStore {
  const change = (teamId: string, id: string) =>
    db.updateTable('incoming_hooks').where('team_id', '=', teamId).where('id', '=', id);
  return {
    ...sqlHookLinks(db),

    add: (hook, secretHash) => transact(db, (trx) => insertHook(trx, hook, secretHash)),

    findBySecret: async (secretHash) => {
      const row = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where('secret_hash', '=', secretHash)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return row ? rowToHook(row) : null;
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

    forgetRemoved: (before) => transact(db, (trx) => deleteRemoved(trx, before)),

    setMapping: async (teamId, id, mapping) => {
      await change(teamId, id)
        .set({ mapping: JSON.stringify(mapping), last_shapes: null })
        .execute();
    },

    keepShapes: async (teamId, id, shapes, now) => {
      await change(teamId, id)
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
