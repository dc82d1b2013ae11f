import { stringify } from 'csv-stringify/sync';
import { type Cells, COLUMNS, guarded, TEXT_COLUMNS } from '../../domain/exchange/column.ts';
import type { ExportFormat } from '../../domain/exchange/export.ts';
import type { Localizer } from '../localizer.ts';

/** Writes a file in pieces: its beginning, batches of clients, and its end. */
export interface FileWriter {
  begin(): string;
  some(cells: readonly Cells[]): string;
  end(): string;
}

const csvLines = (rows: readonly (readonly string[])[]) =>
  stringify([...rows.map((row) => [...row])], {
    record_delimiter: 'windows',
  });

/** With a byte order mark, by which Excel recognises UTF-8; headings in the reader's language. */
function csvWriter(t: Localizer): FileWriter {
  return {
    begin: () => `\uFEFF${csvLines([COLUMNS.map((column) => t.text(`column.${column}`))])}`,
    some: (clients) =>
      csvLines(
        clients.map((cells) =>
          COLUMNS.map((column) => (TEXT_COLUMNS.has(column) ? guarded(cells[column]) : cells[column])),
        ),
      ),
    end: () => '',
  };
}

/** One object for each client, with the column names as keys; empty values are omitted. */
function jsonWriter(): FileWriter {
  let isFirst = true;
  return {
    begin: () => '{"ghostwatch":1,"clients":[',
    some: (clients) => {
      const objects = clients.map((cells) => {
        const filled = COLUMNS.filter((column) => cells[column] !== '');
        return JSON.stringify(Object.fromEntries(filled.map((column) => [column, cells[column]])));
      });
      const text = objects.map((object) => `\n${object}`).join(',');
      const joined = isFirst || text === '' ? text : `,${text}`;
      isFirst &&= text === '';
      return joined;
    },
    end: () => '\n]}\n',
  };
}

/** A writer for one export. */
export function fileWriter(format: ExportFormat, t: Localizer): FileWriter {
  return format === 'csv' ? csvWriter(t) : jsonWriter();
}
