import type { Kysely } from 'kysely';
import type { ImportStep } from '../../../domain/exchange/import-line.ts';
import type { ImportBatch } from '../../../ports/import-store.ts';
import type { Tables } from '../schema.ts';

/** Rows per statement; both engines allow more parameters than these need. */
const AT_ONCE = 50;

/** Stores an import with its lines, before anything is changed. */
export async function stageImport(
  db: Kysely<Tables>,
  batch: ImportBatch,
  steps: readonly ImportStep[],
): Promise<void> {
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
