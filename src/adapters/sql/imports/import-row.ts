import type { ImportStep } from '../../../domain/exchange/import-line.ts';
import type { ImportBatch, ImportRow, ImportState } from '../../../ports/import-store.ts';
import type { ImportRowRow, ImportTableRow } from '../schema.ts';

/** Converts a stored import. */
export function rowToBatch(row: ImportTableRow): ImportBatch {
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

/** Converts a stored line of an import. */
export function rowToRow(row: ImportRowRow): ImportRow {
  return {
    position: row.position,
    state: row.state as ImportRow['state'],
    kind: row.kind as ImportRow['kind'],
    step: row.step === null ? null : (JSON.parse(row.step) as ImportStep),
    number: row.thread_number,
    version: row.version,
  };
}
