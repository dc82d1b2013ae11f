import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Cells, COLUMNS, type Column } from '../../domain/exchange/column.ts';
import type { ImportLine } from '../../domain/exchange/import-line.ts';
import { cutText } from '../../domain/text/cut-text.ts';
import { readAdd } from '../commands/add.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError } from '../parse-error.ts';
import { normalize } from '../tokens/normalize.ts';
import { type DateOrder, type Judged, judgeAmounts, judgeDates } from './column-style.ts';
import { type DecodedText, decodeFile } from './decode-file.ts';
import { refuseFile } from './file-problem.ts';
import { columnOf } from './headings.ts';
import type { LineProblem } from './line-problem.ts';
import { cleanCell, type LineReader, readLine } from './read-line.ts';
import { delimiterOf, headIndex, LINES_MAX, type Row, readRows } from './read-rows.ts';

/** What reading a file depends on. */
export interface FileReader {
  readonly reader: ParseContext;
  /** The currency of amounts without one. */
  readonly currency: string;
  /** The order of numeric dates, if the file does not show it. */
  readonly order: DateOrder | null;
}

/** A parsed file: the clients in it, and the problems by line. */
export interface ReadFile {
  readonly encoding: DecodedText['encoding'] | null;
  readonly lines: readonly ImportLine[];
  readonly problems: readonly LineProblem[];
  /** Unknown headings; their columns are ignored. */
  readonly ignored: readonly string[];
  /** The first line with non-ASCII letters, which shows whether the encoding is right; null if there is none. */
  readonly sample: string | null;
}

/** The maximum size of a file (bytes). */
export const FILE_MAX = 10_000_000;
const LINES_AT_ONCE = 100;
const DATE_COLUMNS: readonly Column[] = ['since', 'dueDate', 'validUntil', 'startDate'];
const SAMPLE_LENGTH = 80;

interface Table {
  readonly columns: readonly (Column | null)[];
  readonly ignored: readonly string[];
  readonly rows: readonly Row[];
}

/** The columns of a table by its headings. Throws FileError `double_heading`. */
function tableOf(all: readonly Row[]): Table {
  const head = headIndex(all);
  const headings = all[head]?.cells ?? [];
  const columns = headings.map(columnOf);
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) !== index);
  if (twice) {
    const named = headings
      .filter((_, index) => columns[index] === twice)
      .map((one) => normalize(one.slice(0, 80)));
    refuseFile('double_heading', { first: named[0] ?? '', second: named[1] ?? '' });
  }
  const ignored = headings.flatMap((one, index) =>
    columns[index] === null ? [normalize(one.slice(0, 80)) || '–'] : [],
  );
  return { columns, ignored, rows: all.slice(head + 1) };
}

/** Cells beyond the headings, or too few of them, mean that the values may be in the wrong columns. */
function fieldCount({ line, cells }: Row, { columns }: Table): LineProblem | null {
  const beyond = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (cells.length >= columns.length && !beyond) return null;
  const text = cutText(cells.join(' | '), SAMPLE_LENGTH);
  return {
    line,
    column: null,
    problem: { code: 'field_count', text, found: cells.length, expected: columns.length },
  };
}

/** A line with its cells by column. */
type Cleaned = { readonly line: number; readonly cells: Partial<Cells> };

/** The cells of a row by their columns. Throws ParseError for one that is too long. */
function cleaned({ line, cells }: Row, { columns }: Table): Cleaned {
  const named = columns.flatMap((column, index) =>
    column === null ? [] : [[column, cleanCell(column, cells[index] ?? '')] as const],
  );
  return { line, cells: Object.fromEntries(named) };
}

/** The filled cells of some columns, with their lines. */
const textsIn = (rows: readonly Cleaned[], columns: readonly Column[]) =>
  rows.flatMap(({ line, cells }) =>
    columns.flatMap((column) => (cells[column] ? [{ line, text: cells[column] }] : [])),
  );

/** The problem of a column whose lines contradict each other, if they do. */
function contradiction(judged: Judged<unknown>, column: Column): LineProblem[] {
  if (judged.kind !== 'contradiction') return [];
  const { lines } = judged;
  return [{ line: lines[0], column, problem: { code: 'contradicting_lines', text: '', lines } }];
}

/** The clients in a table, and the problems of its lines. */
async function readTable(table: Table, { reader, currency, order }: FileReader) {
  const problems: LineProblem[] = [];
  const rows: Cleaned[] = [];
  for (const row of table.rows) {
    try {
      const wrong = fieldCount(row, table);
      if (wrong) problems.push(wrong);
      else rows.push(cleaned(row, table));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      problems.push({ line: row.line, column: null, problem: error.problem });
    }
  }
  const dates = judgeDates(textsIn(rows, DATE_COLUMNS));
  const amounts = judgeAmounts(textsIn(rows, ['amount']));
  problems.push(...contradiction(dates, 'since'), ...contradiction(amounts.mark, 'amount'));
  const by: LineReader = { reader, currency, amounts, order: dates.kind === 'known' ? dates.style : order };
  const lines: ImportLine[] = [];
  for (const [index, { line, cells }] of rows.entries()) {
    const read = readLine(line, cells, by);
    if (read.problems) problems.push(...read.problems);
    else lines.push(read.line);
    if (index % LINES_AT_ONCE === 0) await yieldToEventLoop();
  }
  return { lines, problems };
}

/** Lines as typed after `add`, one client each. */
async function readSentences(text: string, { reader }: FileReader) {
  const lines: ImportLine[] = [];
  const problems: LineProblem[] = [];
  const typed = text.split('\n').map((one) => normalize(one.slice(0, SAMPLE_LENGTH * 50)));
  if (typed.length > LINES_MAX) refuseFile('too_many_lines', { max: LINES_MAX });
  for (const [index, one] of typed.entries()) {
    if (one === '') continue;
    const line = index + 1;
    try {
      const { client, details } = readAdd(one, reader);
      const { since, owner, terms, ...others } = details;
      const said = {
        ...(since !== undefined && { since }),
        ...(owner && { owner }),
        ...(terms && { terms }),
      };
      lines.push({ line, ...said, details: { ...others, client } });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      problems.push({ line, column: null, problem: error.problem });
    }
    if (index % LINES_AT_ONCE === 0) await yieldToEventLoop();
  }
  return { lines, problems };
}

/** An export of ours as JSON, as a table. Throws FileError `bad_json`. */
function jsonTable(text: string): Table {
  const clients = parsedClients(text);
  if (clients.length > LINES_MAX) refuseFile('too_many_lines', { max: LINES_MAX });
  const rows = clients.map((client, index) => {
    const cells = COLUMNS.map((column) => {
      const value = client[column];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    });
    return { line: index + 1, cells: cells.map((cell, at) => withGuard(COLUMNS[at], cell)) };
  });
  return { columns: COLUMNS, ignored: [], rows };
}

/** A cell of JSON, which has no guards: a text that looks guarded gets a guard, so that reading it leaves it unchanged. */
function withGuard(column: Column | undefined, cell: string): string {
  return column !== undefined && cell.startsWith("'") && cleanCell(column, cell) !== normalize(cell)
    ? `'${cell}`
    : cell;
}

/** The clients in JSON: an array, or its field `clients`. Throws FileError `bad_json`. */
function parsedClients(text: string): readonly Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const clients = Array.isArray(parsed) ? parsed : (parsed as { clients?: unknown } | null)?.clients;
    const isClient = (one: unknown) => typeof one === 'object' && one !== null && 'client' in one;
    if (Array.isArray(clients) && clients.every(isClient)) return clients as Record<string, unknown>[];
  } catch {
    // Refused below.
  }
  return refuseFile('bad_json');
}

/** The first line with a letter beyond ASCII. */
function sampleOf(text: string): string | null {
  const at = text.search(/[^\p{ASCII}]/u);
  if (at < 0) return null;
  const from = text.lastIndexOf('\n', at) + 1;
  return normalize(
    text.slice(Math.max(from, at - SAMPLE_LENGTH / 2), at + SAMPLE_LENGTH / 2).split('\n')[0] ?? '',
  );
}

/** The clients in a text: JSON, a table, or (only if pasted) one client in each line. Throws FileError. */
async function readText(text: string, by: FileReader, isPasted: boolean) {
  if (/^\s*[[{]\s*["{\]]/.test(text)) {
    const table = jsonTable(text);
    return { ...(await readTable(table, by)), ignored: table.ignored };
  }
  const delimiter = delimiterOf(text);
  if (delimiter === null) {
    if (!isPasted) refuseFile('no_headings');
    return { ...(await readSentences(text, by)), ignored: [] };
  }
  const table = tableOf(await readRows(text, delimiter));
  if (table.rows.length > LINES_MAX) refuseFile('too_many_lines', { max: LINES_MAX });
  return { ...(await readTable(table, by)), ignored: table.ignored };
}

/**
 * Reads a file of clients: CSV with headings in any language and order, or an export of ours as JSON.
 * @throws FileError
 */
export async function readFile(bytes: Uint8Array, by: FileReader): Promise<ReadFile> {
  if (bytes.length > FILE_MAX) refuseFile('too_large', { max: FILE_MAX / 1_000_000 });
  const { text, encoding } = decodeFile(bytes);
  return {
    ...(await readText(text, by, false)),
    encoding,
    sample: sampleOf(text.slice(text.indexOf('\n') + 1)),
  };
}

/**
 * Reads pasted lines: a table with headings, or one client in each line as after `add`.
 * @throws FileError
 */
export async function readPasted(text: string, by: FileReader): Promise<ReadFile> {
  if (text.trim() === '') refuseFile('empty');
  return { ...(await readText(text, by, true)), encoding: null, sample: null };
}
