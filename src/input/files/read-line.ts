import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import { type Cells, COLUMNS, type Column, TEXT_COLUMNS, unguarded } from '../../domain/exchange/column.ts';
import type { ImportLine, OwnerInFile } from '../../domain/exchange/import-line.ts';
import { readRecord } from '../../domain/exchange/thread-record.ts';
import { cutText } from '../../domain/text/cut-text.ts';
import type { Terms } from '../../domain/threads/thread.ts';
import { namesTime, readDueDay, readPast, readValidity } from '../dates/read-date.ts';
import { readCurrency } from '../details/amounts.ts';
import { isClearValue } from '../details/clear-values.ts';
import { CONTACT_MAX, linkPatch, TOPIC_MAX } from '../details/detail-values.ts';
import { enumValue } from '../details/enum-value.ts';
import { readEmail, readPhone } from '../details/phone-and-email.ts';
import { parseShare, REFERENCE_MAX } from '../details/term-values.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError, readableName, refuse, within } from '../parse-error.ts';
import { CLIENT_MAX } from '../reference.ts';
import { normalize } from '../tokens/normalize.ts';
import { CATEGORY_WORDS, CHANNEL_WORDS, LANGUAGE_WORDS } from '../words/keys-and-values.ts';
import { type AmountStyle, amountInStyle, type DateOrder, inOrder, isEitherWay } from './column-style.ts';
import type { CellProblem, LineProblem } from './line-problem.ts';

/** What reading a line depends on: the person, and the format of the columns. `order` is null if it is unclear. */
export interface LineReader {
  readonly reader: ParseContext;
  readonly currency: string;
  readonly order: DateOrder | null;
  readonly amounts: AmountStyle;
}

/** A parsed line, or its problems. */
export type ReadLine =
  | { readonly line: ImportLine; readonly problems?: undefined }
  | { readonly problems: readonly LineProblem[] };

/** The maximum length of a cell (characters). */
const CELL_MAX = 4000;
/** The length of a cell that is shown in a problem (UTF-16 code units). */
const SHOWN = 80;
const ONE_DAY = 86_400_000;
/** Day number 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The maximum day number: in the year 2119. */
const LAST_SERIAL = 80_000;

/** Thrown for a cell with a problem that only files have. */
class CellError extends Error {
  readonly problem: CellProblem;

  constructor(problem: CellProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

function refuseCell(problem: CellProblem): never {
  throw new CellError(problem);
}

/** The day of a spreadsheet's day number (UTC ms); null for numbers that are not one. */
function serialDay(text: string): number | null {
  const days = Number(/^(\d{1,5})(?:[.,]\d*)?$/.exec(text)?.[1] ?? 0);
  return days > 0 && days < LAST_SERIAL ? DAY_ZERO + days * ONE_DAY : null;
}

const POINTED_DATE = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}\.\d{1,2}\.\d{1,2})$/;

/** A date in the form that the grammar reads: numbers in the order of the column, without a time of midnight. */
function dateText(text: string, { order }: LineReader): string {
  if (/^[\d.,]*\d$/.test(text) && !POINTED_DATE.test(text)) {
    const at = serialDay(text);
    if (order === 'excel' && at !== null) return new Date(at).toISOString().slice(0, 10);
    return refuseCell({ code: 'number_as_date', text, at });
  }
  const day = text.replace(/^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?$/, '$1');
  if (order === null || order === 'excel') {
    return isEitherWay(day) ? refuseCell({ code: 'either_way_date', text }) : day;
  }
  return inOrder(day, order).replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::\d\d)?$/, '$1 $2');
}

/** A Slack id, or a handle. */
function ownerOf(text: string): OwnerInFile {
  const id = /^(?:<@)?([UW](?=[A-Z]*\d)[A-Z0-9]{1,20})(?:\|[^>]*)?>?$/.exec(text)?.[1];
  if (id !== undefined) return { by: 'id', userId: id };
  return { by: 'name', name: within('owner', text.replace(/^@/, ''), CONTACT_MAX) };
}

/** The details of a link, with or without `https://`. Throws ParseError `not_a_link`. */
function linkOf(text: string) {
  const url = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[^\s/.]+\.\S+$/i.test(url) ? linkPatch(url) : refuse({ code: 'not_a_link', text });
}

/** Reads a filled cell of one column. Throws ParseError or CellError. */
type Reader = (text: string, by: LineReader, cells: Partial<Cells>) => Partial<ImportLine> | Details;
/** Details of the client; everything else of a line is not inside `patch`. */
type Details = { readonly patch: Partial<ImportLine['details']> };

const patch = (details: Details['patch']): Details => ({ patch: details });
const term = (key: keyof Terms, value: Terms[keyof Terms] | null): Partial<ImportLine> => ({
  terms: { [key]: value },
});

/** The style of a single amount: with three decimals only where the currency has them, as in an export. */
const SINGLE_AMOUNT: AmountStyle = { mark: { kind: 'unknown' }, threeDecimals: false };

/** The reader of a share of the price. */
function share(key: 'advancePayment' | 'partPayment' | 'cancellationFee'): Reader {
  return (text, { reader, currency }) => {
    const typed = parseShare(text, reader);
    const money = typed ?? (/\p{L}/u.test(text) ? amountInStyle(text, SINGLE_AMOUNT, currency) : null);
    return term(
      key,
      money === null || money === 'either_way' ? refuse({ code: 'not_a_share', text }) : money,
    );
  };
}

/** The amount in a cell, in the currency of its column or of the file. */
function amountOf(text: string, { amounts, currency }: LineReader, cells: Partial<Cells>): Details {
  const named = cells.currency ?? '';
  const own =
    named === '' ? currency : (readCurrency(named) ?? refuse({ code: 'not_a_currency', text: named }));
  const amount = amountInStyle(text, amounts, own);
  if (amount === 'either_way') return refuseCell({ code: 'either_way_amount', text });
  return patch({ amount: amount ?? refuse({ code: 'not_an_amount', text }) });
}

/** The start of the silence, with the whole day if no time is given. */
function sinceOf(text: string, reader: ParseContext): Partial<ImportLine> {
  const since = readPast(text, reader);
  if (namesTime(text, reader)) return { since };
  const day = localDate(since, reader.timeZone);
  return {
    since,
    sinceDay: { from: startOfDate(day, reader.timeZone), to: startOfDate(day, reader.timeZone, 1) },
  };
}

/** The reader for the cells of each column; columns that do not concern a client have none. */
const READERS: Partial<Record<Column, Reader>> = {
  number: (text) => {
    const number = /^#?(\d{1,9})$/.exec(text)?.[1];
    return number === undefined ? refuseCell({ code: 'not_a_number', text }) : { number: Number(number) };
  },
  client: (text) => patch({ client: readableName('client', text, CLIENT_MAX) }),
  topic: (text) => patch({ topic: readableName('topic', text, TOPIC_MAX) }),
  category: (text) => patch({ category: enumValue('about', text, CATEGORY_WORDS) }),
  via: (text) => patch({ via: enumValue('via', text, CHANNEL_WORDS) }),
  contact: (text) => patch({ contact: readableName('contact', text, CONTACT_MAX) }),
  email: (text) => patch({ email: readEmail(text) }),
  phone: (text) => patch({ phone: readPhone(text) }),
  language: (text) => patch({ language: enumValue('lang', text, LANGUAGE_WORDS) }),
  amount: amountOf,
  since: (text, by) => sinceOf(dateText(text, by), by.reader),
  owner: (text) => ({ owner: ownerOf(text) }),
  link: (text) => patch(linkOf(text)),
  advancePayment: share('advancePayment'),
  partPayment: share('partPayment'),
  cancellationFee: share('cancellationFee'),
  dueDate: (text, by) => term('dueDate', readDueDay(dateText(text, by), by.reader)),
  validUntil: (text, by) => term('validUntil', readValidity(dateText(text, by), by.reader)),
  startDate: (text, by) => term('startDate', readValidity(dateText(text, by), by.reader)),
  reference: (text) => term('reference', within('ref', text, REFERENCE_MAX)),
  record: (text) => {
    const record = readRecord(text);
    return record === null ? refuseCell({ code: 'bad_record', text: cutText(text, SHOWN) }) : { record };
  },
};

/** The details cleared by the word for *nothing* in a cell; other columns must have a value. */
const CLEARED: Partial<Record<Column, Partial<ImportLine> | Details>> = {
  topic: patch({ topic: null }),
  contact: patch({ contact: null }),
  email: patch({ email: null }),
  phone: patch({ phone: null }),
  amount: patch({ amount: null }),
  link: patch({ link: null, slackThread: null }),
  advancePayment: term('advancePayment', null),
  partPayment: term('partPayment', null),
  cancellationFee: term('cancellationFee', null),
  dueDate: term('dueDate', null),
  validUntil: term('validUntil', null),
  startDate: term('startDate', null),
  reference: term('reference', null),
};

/** The value of a formula with an error: `#REF!`, `#WERT!`. */
const SHEET_ERROR = /^#(?:REF|N\/A|NV|BEZUG|WERT|VALUE|NAME|DIV\/0|ZAHL|NUM|NULL)[!?]?$/i;

/** Reads one cell; empty if there is nothing in it, or its column does not concern a client. */
function readCell(column: Column, text: string, by: LineReader, cells: Partial<Cells>) {
  const read = READERS[column];
  if (text === '' || !read) return {};
  if (SHEET_ERROR.test(text)) return refuseCell({ code: 'spreadsheet_error', text });
  const cleared = CLEARED[column];
  if (cleared && isClearValue(text.replace(/^[–—]$/, '-'))) return cleared;
  return read(text, by, cells);
}

/** A cell without surrounding spaces, invisible characters and the guard of an export. */
export function cleanCell(column: Column, text: string): string {
  within(column, text, CELL_MAX);
  const bare = TEXT_COLUMNS.has(column) ? unguarded(text.replace(/^[ \u00A0]+/, '')) : text;
  return normalize(bare);
}

/** Reads the cells of one line; every problem is reported with its column. */
export function readLine(line: number, raw: Partial<Cells>, by: LineReader): ReadLine {
  const problems: LineProblem[] = [];
  let read: Partial<ImportLine> = {};
  let details: Partial<ImportLine['details']> = {};
  for (const column of COLUMNS) {
    try {
      const found = readCell(column, raw[column] ?? '', by, raw);
      if ('patch' in found) details = { ...details, ...found.patch };
      else read = { ...read, ...found, ...(found.terms && { terms: { ...read.terms, ...found.terms } }) };
    } catch (error) {
      if (!(error instanceof ParseError || error instanceof CellError)) throw error;
      problems.push({ line, column, problem: error.problem });
    }
  }
  const { client, ...others } = details;
  if (client === undefined && !problems.some(({ column }) => column === 'client')) {
    problems.push({ line, column: 'client', problem: { code: 'missing', what: 'client', text: '' } });
  }
  if (problems.length > 0 || client === undefined) return { problems };
  return { line: { ...read, line, details: { ...others, client } } };
}
