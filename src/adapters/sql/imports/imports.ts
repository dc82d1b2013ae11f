import type { Kysely } from 'kysely';
import type { ImportStep } from '../../../domain/exchange/import-line.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type {
  ImportBatch,
  ImportRow,
  ImportState,
  ImportStore,
  RowCount,
} from '../../../ports/import-store.ts';
import type { ImportRowRow, ImportTableRow, Tables } from '../schema.ts';
import { insertThread } from '../threads/insert-thread.ts';
import { transact } from '../transact.ts';

const RUNNING: readonly ImportState[] = ['saving', 'undoing'];
/** Rows per statement; both engines allow more parameters than these need. */
const AT_ONCE = 50;

function rowToBatch(row: ImportTableRow): ImportBatch {
  return {
    teamId: row.team_id,
    id: row.id,
    by: row.created_by,
    at: row.created_at,
    state: row.state as ImportState,
    total: row.total,
    progressedAt: row.progressed_at,
  };
}

function rowToRow(row: ImportRowRow): ImportRow {
  return {
    position: row.position,
    state: row.state as ImportRow['state'],
    kind: row.kind as ImportRow['kind'],
    step: row.step === null ? null : (JSON.parse(row.step) as ImportStep),
    number: row.thread_number,
    version: row.version,
  };
}

async function stage(db: Kysely<Tables>, batch: ImportBatch, steps: readonly ImportStep[]): Promise<void> {
  const { teamId, id } = batch;
  await db
    .insertInto('imports')
    .values({
      team_id: teamId,
      id,
      created_by: batch.by,
      created_at: batch.at,
      state: batch.state,
      total: batch.total,
      progressed_at: batch.progressedAt,
    })
    .execute();
  for (let from = 0; from < steps.length; from += AT_ONCE) {
    const rows = steps.slice(from, from + AT_ONCE).map((step, index) => ({
      team_id: teamId,
      import_id: id,
      position: from + index + 1,
      state: step.erasedAt === undefined ? 'waiting' : 'asked',
      kind: step.kind,
      step: JSON.stringify(step),
      thread_number: step.kind === 'add' ? null : step.number,
      version: null,
    }));
    await db.insertInto('import_rows').values(rows).execute();
  }
}

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

/** Imports in SQL. */
export function sqlImports(db: Kysely<Tables>): ImportStore {
  const rowsOf = (trx: Kysely<Tables>, teamId: string, id: string) =>
    trx.updateTable('import_rows').where('team_id', '=', teamId).where('import_id', '=', id);
  return {
    stage: (batch, steps) => transact(db, (trx) => stage(trx, batch, steps)),

    find: async (teamId, id) => {
      const row = await db
        .selectFrom('imports')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? rowToBatch(row) : null;
    },

    newest: async (teamId, by) => {
      const row = await db
        .selectFrom('imports')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('created_by', '=', by)
        .where('state', 'in', ['saving', 'saved'])
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? rowToBatch(row) : null;
    },

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

    rows: async (teamId, id, state, limit) => {
      const rows = await db
        .selectFrom('import_rows')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('import_id', '=', id)
        .where('state', '=', state)
        .orderBy('position')
        .limit(limit)
        .execute();
      return rows.map(rowToRow);
    },

    addThreads: (teamId, id, rows) =>
      transact(db, async (trx) => {
        const added: PlannedThread[] = [];
        for (const { position, thread, event, nextNudgeAt } of rows) {
          const { numUpdatedRows } = await rowsOf(trx, teamId, id)
            .set({ state: 'saved', step: null, version: thread.version })
            .where('position', '=', position)
            .where('state', '=', 'waiting')
            .executeTakeFirst();
          if (numUpdatedRows === 0n) continue;
          const stored = await insertThread(trx, thread, event, nextNudgeAt);
          await rowsOf(trx, teamId, id)
            .set({ thread_number: stored.number })
            .where('position', '=', position)
            .execute();
          added.push(stored);
        }
        return added;
      }),

    mark: (teamId, id, rows) =>
      transact(db, async (trx) => {
        for (const { position, state, version } of rows) {
          await rowsOf(trx, teamId, id)
            .set({ state, step: null, ...(version !== undefined && { version }) })
            .where('position', '=', position)
            .execute();
        }
      }),

    progress: async (teamId, id, now) => {
      await db
        .updateTable('imports')
        .set({ progressed_at: now })
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .execute();
    },

    isRunning: async (teamId, by) => {
      const row = await db
        .selectFrom('imports')
        .select('id')
        .where('team_id', '=', teamId)
        .where('created_by', '=', by)
        .where('state', 'in', RUNNING)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    acceptAsked: async (teamId, id) => {
      await rowsOf(db, teamId, id).set({ state: 'waiting' }).where('state', '=', 'asked').execute();
    },

    dropAsked: async (teamId, id) => {
      await db
        .deleteFrom('import_rows')
        .where('team_id', '=', teamId)
        .where('import_id', '=', id)
        .where('state', '=', 'asked')
        .execute();
    },

    counts: async (teamId, id) => {
      const rows = await db
        .selectFrom('import_rows')
        .select(['kind', 'state', (eb) => eb.fn.countAll<number>().as('count')])
        .where('team_id', '=', teamId)
        .where('import_id', '=', id)
        .groupBy(['kind', 'state'])
        .execute();
      return rows.map(({ kind, state, count }) => ({ kind, state, count: Number(count) }) as RowCount);
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

    forget: (before, savedBefore) =>
      transact(db, async (trx) => {
        await forget(trx, ['previewed'], before);
        await forget(trx, ['saved', 'undone'], savedBefore);
      }),
  };
}
