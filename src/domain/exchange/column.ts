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
/** A column of a file of clients. */
export type Column = (typeof COLUMNS)[number];

/** A client as text, column by column; empty where there is no value. */
export type Cells = Readonly<Record<Column, string>>;

/** Columns with text that somebody typed: a spreadsheet must not interpret it as a formula. */
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

/** Characters that begin a formula in spreadsheets, including full-width signs, and the guard itself. */
const DANGEROUS = /^['=+\-@\t\r\n＝＋－＠]/;

/** Guards a text against being read as a formula: puts `'` in front if it begins like one. */
export function guarded(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that was given to `guarded`: without the `'` in front, if there is one before such a beginning. */
export function unguarded(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
}
