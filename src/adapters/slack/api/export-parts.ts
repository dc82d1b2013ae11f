import type { ExportedBatches, ExportFormat } from '../../../domain/exchange/export.ts';
import { FILE_MAX } from '../../../input/files/read-file.ts';
import { LINES_MAX } from '../../../input/files/read-rows.ts';
import { threadCells } from '../../../languages/exports/thread-cells.ts';
import { fileWriter } from '../../../languages/exports/write-file.ts';
import type { Localizer } from '../../../languages/localizer.ts';

/** Leaves room for the header row (bytes). */
const PART_MAX = FILE_MAX - 10_000;

/** A part of an export that can be imported again as it is. */
export interface ExportPart {
  readonly content: Uint8Array;
  readonly clients: number;
}

/**
 * Splits an export into files that are each small enough for one import; only one of them is held in memory at a time.
 */
export async function* exportParts(
  batches: ExportedBatches,
  format: ExportFormat,
  t: Localizer,
): AsyncGenerator<ExportPart> {
  let writer = fileWriter(format, t);
  let texts: string[] = [];
  let [size, clients] = [0, 0];
  const part = (): ExportPart => ({
    content: Buffer.from([writer.begin(), ...texts, writer.end()].join('')),
    clients,
  });
  for await (const batch of batches) {
    const cells = batch.map(({ thread, timeZone }) => threadCells(thread, timeZone));
    let text = writer.some(cells);
    const isFull = size + Buffer.byteLength(text) > PART_MAX || clients + batch.length > LINES_MAX;
    if (isFull && clients > 0) {
      yield part();
      writer = fileWriter(format, t);
      [texts, size, clients] = [[], 0, 0];
      text = writer.some(cells);
    }
    texts.push(text);
    size += Buffer.byteLength(text);
    clients += batch.length;
  }
  if (clients > 0) yield part();
}
