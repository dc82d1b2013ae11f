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

/** Addresses to which other programs send, in SQL. */
export function sqlHooks(db: Kysely<Tables>): HookStore {
  const change = (teamId: string, id: string) =>
    db.updateTable('incoming_hooks').where('team_id', '=', teamId).where('id', '=', id);
  return {
    ...sqlHookLinks(db),

    add: async ({ teamId, id, name, source, ownerId, mapping, createdAt }, secretHash) => {
      const { numInsertedOrUpdatedRows } = await db
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
        })
        .onConflict((conflict) => conflict.columns(['team_id', 'name']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    findBySecret: async (secretHash) => {
      const row = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
      return row ? rowToHook(row) : null;
    },

    list: async (teamId) => {
      const rows = await db
        .selectFrom('incoming_hooks')
        .selectAll()
        .where('team_id', '=', teamId)
        .orderBy('name')
        .execute();
      return rows.map(rowToHook);
    },

    remove: (teamId, id) =>
      transact(db, async (trx) => {
        await trx.deleteFrom('hook_links').where('team_id', '=', teamId).where('hook_id', '=', id).execute();
        const { numDeletedRows } = await trx
          .deleteFrom('incoming_hooks')
          .where('team_id', '=', teamId)
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),

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
