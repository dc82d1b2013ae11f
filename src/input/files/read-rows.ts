import { Readable } from 'node:stream';
import { CsvError, parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { refuseFile } from './file-problem.ts';
import { columnOf } from './headings.ts';

/** A line of a file as cells; `line` counts from 1 as in an editor, and is the first line if a cell has several. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [';', ',', '\t'] as const;
/** The number of rows in which headings are searched for; titles may precede them. */
const HEADING_ROWS = 10;
/** The part of a file used to find the separator (characters). */
const SAMPLE = 64_000;
/** The maximum length of a line (characters). */
const LONGEST_LINE = 60_000;
/** The amount given to the parser at a time (characters), so that other work can run in between. */
const PIECE = 64_000;
/** The maximum number of lines of a file. */
export const LINES_MAX = 10_000;

/** The first rows of a text with a separator. */
function headRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text.slice(0, SAMPLE), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: HEADING_ROWS,
    });
  } catch {
    // A quote is misplaced further down; the headings may still be found.
    const lines = text.slice(0, SAMPLE).split('\n').slice(0, HEADING_ROWS);
    return lines.map((line) => line.split(delimiter));
  }
}

/** The number of known headings in a row. */
const countKnown = (row: readonly string[]) => row.filter((cell) => columnOf(cell) !== null).length;
/** Whether a row contains the headings: one of them is that of the client. */
const isHead = (row: readonly string[]) => row.some((cell) => columnOf(cell) === 'client');

/** The number of known headings that a separator produces in the row with the client column; 0 if there is none. */
function score(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.filter(isHead).map(countKnown));
}

/** The separator that produces the most known headings; null if no row has a client column. */
export function delimiterOf(text: string): string | null {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(headRows(text, delimiter)) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : null;
}

/** A text in pieces. */
function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += PIECE) yield text.slice(from, from + PIECE);
}

interface ParsedRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Splits a text into rows, a piece at a time. Empty lines are omitted.
 * @throws FileError `broken_quotes`, `too_many_lines`
 */
export async function readRows(text: string, delimiter: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const parser = Readable.from(pieces(text)).pipe(
    parseStream({
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: LONGEST_LINE,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
      const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      rows.push({ line: info.lines - breaks, cells: record });
      if (rows.length > LINES_MAX + HEADING_ROWS) refuseFile('too_many_lines', { max: LINES_MAX });
    }
  } catch (error) {
    if (error instanceof CsvError)
      refuseFile('broken_quotes', { line: Number(error.lines ?? rows.length + 1) });
    throw error;
  }
  return rows;
}

/** The index of the row with the headings; -1 if it is not among the first rows. */
export function headIndex(rows: readonly Row[]): number {
  return rows.slice(0, HEADING_ROWS).findIndex(({ cells }) => isHead(cells));
}
