import { DATE_ORDERS } from '../../../../input/files/column-style.ts';
import { refuseFile } from '../../../../input/files/file-problem.ts';
import { FILE_MAX, type ReadFile, readFile, readPasted } from '../../../../input/files/read-file.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import { IMPORT_FIELD } from '../../ids/imports.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import type { SlackClients } from '../../web-clients.ts';
import type { ViewValues } from './thread-forms/values.ts';

/**
 * The file or the lines entered in the form; `order` is the order of day and month in numeric dates, null if not
 * chosen.
 */
function entered(state: ViewValues) {
  const at = (field: string) => state[field]?.[FIELD_VALUE];
  const chosen = at(IMPORT_FIELD.order)?.selected_option?.value;
  return {
    text: at(IMPORT_FIELD.lines)?.value ?? '',
    file: at(IMPORT_FIELD.file)?.files?.[0],
    order: DATE_ORDERS.find((one) => one === chosen) ?? null,
  };
}

/** The field of the form that an error is about. */
export function fieldOf(state: ViewValues): string {
  return IMPORT_FIELD.file in state && entered(state).text === '' ? IMPORT_FIELD.file : IMPORT_FIELD.lines;
}

/**
 * Reads the submitted form: the chosen file, or the pasted lines.
 * @throws FileError
 */
export async function readImport(
  state: ViewValues,
  { reader, t, useCases }: RequestContext,
  { download }: SlackClients,
): Promise<ReadFile> {
  const { text, file, order } = entered(state);
  if (file && text.trim() !== '') return refuseFile('both_given');
  if (file?.size && file.size > FILE_MAX) return refuseFile('too_large', { max: FILE_MAX / 1_000_000 });
  const currency = await useCases.findCurrency(reader);
  const by = { reader: { now: t.now, timeZone: reader.timeZone, currency }, currency, order };
  if (file) return readFile(await download(file.url_private_download), by);
  if (text.trim() === '' && IMPORT_FIELD.file in state) return refuseFile('none_given');
  return readPasted(text, by);
}
