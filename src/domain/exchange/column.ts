/** The columns of a file of clients, in the order of an export. */
export const COLUMNS = [
  'number',
  'client',
  'topic',
  'category',
  'via',
  'contact',
  'email',
  'phone',
  'language',
  'amount',
  'currency',
  'since',
  'owner',
  'link',
  'advancePayment',
  'partPayment',
  'cancellationFee',
  'dueDate',
  'validUntil',
  'startDate',
  'reference',
  'status',
  'outcome',
  'reason',
  'record',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A client as text, column by column; empty where there is nothing. */
export type Cells = Readonly<Record<Column, string>>;

/** Columns whose text somebody typed: a spreadsheet must not take it for a formula. */
export const TEXT_COLUMNS: ReadonlySet<Column> = new Set([
  'client',
  'topic',
  'contact',
  'email',
  'phone',
  'link',
  'reference',
  'reason',
]);

/** What spreadsheets take for the beginning of a formula, full-width signs included, and the guard itself. */
const DANGEROUS = /^['=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: with `'` in front where it begins like one. */
export function guarded(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`; takes exactly one guard off. */
export function unguarded(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
}
