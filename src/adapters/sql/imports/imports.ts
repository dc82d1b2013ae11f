import type { Kysely } from 'kysely';
import type { ImportState, ImportStore } from '../../../ports/import-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { sqlImportLines } from './import-lines.ts';
import { rowToBatch } from './import-row.ts';
import { stageImport } from './stage-import.ts';

const RUNNING: readonly ImportState[] = ['saving', 'undoing'];

/** Deletes imports of some states that began before a moment (UTC ms), with their lines. */
async function forget(db: Kysely<Tables>, states: readonly ImportState[], before: number): Promise<void> {
  const old = await db
    .selectFrom('imports')
    .select(['team_id', 'id'])
    .where('state', 'in', states)
    .where('created_at', '<', before)
    .execute();
  for (const { team_id, id } of old) {
    await db.deleteFrom('import_rows').where('team_id', '=', team_id).where('import_id', '=', id).execute();
    await db.deleteFrom('imports').where('team_id', '=', team_id).where('id', '=', id).execute();
  }
}

const ofTeam = (db: Kysely<Tables>, teamId: string) => db.selectFrom('imports').where('team_id', '=', teamId);

const findImports = (db: Kysely<Tables>): Pick<ImportStore, 'find' | 'newest' | 'isRunning' | 'stalled'> => ({
  find: async (teamId, id) => {
    const row = await ofTeam(db, teamId).selectAll().where('id', '=', id).executeTakeFirst();
    return row ? rowToBatch(row) : null;
  },

  newest: async (teamId, by) => {
    const row = await ofTeam(db, teamId)
      .selectAll()
      .where('created_by', '=', by)
      .where('state', 'in', ['saving', 'saved'])
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? rowToBatch(row) : null;
  },

  isRunning: async (teamId, by) => {
    const row = await ofTeam(db, teamId)
      .select('id')
      .where('created_by', '=', by)
      .where('state', 'in', RUNNING)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },

  stalled: async (before) => {
    const rows = await db
      .selectFrom('imports')
      .selectAll()
      .where('state', 'in', RUNNING)
      .where((eb) => eb.or([eb('progressed_at', 'is', null), eb('progressed_at', '<', before)]))
      .orderBy('created_at')
      .execute();
    return rows.map(rowToBatch);
  },
});

const changeImports = (db: Kysely<Tables>): Pick<ImportStore, 'move' | 'progress' | 'takeOver'> => ({
  move: async (teamId, id, from, to, now) => {
    const { numUpdatedRows } = await db
      .updateTable('imports')
      .set({ state: to, progressed_at: now })
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },

  progress: async (teamId, id, now) => {
    await db
      .updateTable('imports')
      .set({ progressed_at: now })
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .execute();
  },

  takeOver: async ({ teamId, id, state, progressedAt }, now) => {
    const { numUpdatedRows } = await db
      .updateTable('imports')
      .set({ progressed_at: now })
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .where('state', '=', state)
      .where('progressed_at', progressedAt === null ? 'is' : '=', progressedAt)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },
});

/** Imports, in SQL. */
export function sqlImports(db: Kysely<Tables>): ImportStore {
  return {
    stage: (batch, steps) => transact(db, (trx) => stageImport(trx, batch, steps)),
    ...findImports(db),
    ...changeImports(db),
    ...sqlImportLines(db),
    forget: (before, savedBefore) =>
      transact(db, async (trx) => {
        await forget(trx, ['previewed'], before);
        await forget(trx, ['saved', 'undone'], savedBefore);
      }),
  };
}
