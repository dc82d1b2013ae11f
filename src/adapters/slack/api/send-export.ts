import type { ExportFormat } from '../../../domain/exchange/export.ts';
import { localizerFor } from '../../../languages/localizer.ts';
import type { ExportOrder, ExportResult } from '../../../ports/messenger.ts';
import { failureOf } from '../retry-after.ts';
import type { SlackClients } from '../web-clients.ts';
import { exportParts } from './export-parts.ts';
import { uploadFile } from './upload-file.ts';

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
    for await (const part of exportParts(order.batches, format, t)) {
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
