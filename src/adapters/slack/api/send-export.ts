import type { ExportFormat } from '../../../domain/exchange/export.ts';
import { FILE_MAX } from '../../../input/files/read-file.ts';
import { LINES_MAX } from '../../../input/files/read-rows.ts';
import { threadCells } from '../../../languages/exports/thread-cells.ts';
import { fileWriter } from '../../../languages/exports/write-file.ts';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import type { ExportOrder, ExportResult } from '../../../ports/messenger.ts';
import { failureOf } from '../error-codes.ts';
import type { SlackClients } from '../web-clients.ts';
import { uploadFile } from './upload-file.ts';

/** Leaves room for the header row (bytes). */
const PART_MAX = FILE_MAX - 10_000;

/** A part of an export that can be imported again as it is. */
interface Part {
  readonly content: Uint8Array;
  readonly clients: number;
}

/**
 * Splits an export into files that are each small enough for one import; only one of them is held in memory at a time.
 */
async function* partsOf({ format, batches }: ExportOrder, t: Localizer): AsyncGenerator<Part> {
  let writer = fileWriter(format, t);
  let texts: string[] = [];
  let [size, clients] = [0, 0];
  const part = (): Part => ({
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

/** The name of a file, `ghostwatch-2026-11-09.csv`; the second part ends in `-2`. */
function nameOf(format: ExportFormat, index: number, { reader, now }: ExportOrder): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: reader.timeZone, dateStyle: 'short' }).format(now);
  return `ghostwatch-${day}${index === 0 ? '' : `-${index + 1}`}.${format}`;
}

/** Sends an export as files to somebody's direct messages, opening the conversation first. Never rejects. */
export async function sendExport(order: ExportOrder, { send }: SlackClients): Promise<ExportResult> {
  const { reader, format, now } = order;
  const t = localizerFor(reader, now);
  let [files, clients] = [0, 0];
  try {
    const { channel } = await send.conversations.open({ users: reader.userId });
    for await (const part of partsOf(order, t)) {
      const file = {
        name: nameOf(format, files, order),
        content: part.content,
        comment: t.text('exports.comment', { count: part.clients }),
        channelId: channel?.id ?? '',
      };
      await uploadFile(file, send);
      files += 1;
      clients += part.clients;
    }
    return { kind: 'sent', files, clients };
  } catch (error) {
    return { kind: 'failed', error: failureOf(error).error };
  }
}
