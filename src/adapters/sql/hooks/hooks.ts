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

/** What is changed of a hook; resolves with whether there is one. */
function changing(db: Kysely<Tables>): Pick<HookStore, 'setMapping' | 'replaceSecret' | 'setSigningSecret'> {
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
  };
}

/** Addresses to which other programs send, in SQL. */
export function sqlHooks(db: Kysely<Tables>): HookStore {
  return {
    ...sqlHookLinks(db),
    ...changing(db),

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
          previous_secret_hash: null,
          previous_secret_until: null,
          signing_secret: null,
        })
        .onConflict((conflict) => conflict.columns(['team_id', 'name']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

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
