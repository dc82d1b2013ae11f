import type { Kysely } from 'kysely';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ImportStore, RowCount } from '../../../ports/import-store.ts';
import type { Tables } from '../schema.ts';
import { insertThread } from '../threads/insert-thread.ts';
import { transact } from '../transact.ts';
import { rowToRow } from './import-row.ts';

type ImportLines = Pick<ImportStore, 'rows' | 'addThreads' | 'mark' | 'acceptAsked' | 'dropAsked' | 'counts'>;

const change = (trx: Kysely<Tables>, teamId: string, id: string) =>
  trx.updateTable('import_rows').where('team_id', '=', teamId).where('import_id', '=', id);

/** Adds the threads of lines that still wait, and resolves with them as stored. */
async function addThreads(
  trx: Kysely<Tables>,
  teamId: string,
  id: string,
  rows: Parameters<ImportStore['addThreads']>[2],
): Promise<readonly PlannedThread[]> {
  const added: PlannedThread[] = [];
  for (const { position, thread, event, nextNudgeAt } of rows) {
    const { numUpdatedRows } = await change(trx, teamId, id)
      .set({ state: 'saved', step: null, version: thread.version })
      .where('position', '=', position)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) continue;
    const stored = await insertThread(trx, thread, event, nextNudgeAt);
    await change(trx, teamId, id)
      .set({ thread_number: stored.number })
      .where('position', '=', position)
      .execute();
    added.push(stored);
  }
  return added;
}

/** The lines of imports, in SQL. */
export function sqlImportLines(db: Kysely<Tables>): ImportLines {
  return {
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

    addThreads: (teamId, id, rows) => transact(db, (trx) => addThreads(trx, teamId, id, rows)),

    mark: (teamId, id, rows) =>
      transact(db, async (trx) => {
        for (const { position, state, version } of rows) {
          await change(trx, teamId, id)
            .set({ state, step: null, ...(version !== undefined && { version }) })
            .where('position', '=', position)
            .execute();
        }
      }),

    acceptAsked: async (teamId, id) => {
      await change(db, teamId, id).set({ state: 'waiting' }).where('state', '=', 'asked').execute();
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
  };
}
