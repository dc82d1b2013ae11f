/** The names of items of one kind: a row for each item, a field for each place where it is named. */
type LabelTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Labels<T extends LabelTable, F extends string, P extends string> = {
  [Row in keyof T & string as T[Row] extends Readonly<Record<F, string>> ? `${P}${Row}` : never]: string;
};

/**
 * One field of a label table as messages: for each row that has it, its text, with `prefix` and the row's name as the
 * key.
 */
export function labelsOf<const T extends LabelTable, const F extends string, const P extends string = ''>(
  table: T,
  field: F,
  prefix: P = '' as P,
): Labels<T, F, P> {
  const labels = Object.entries(table).flatMap(([row, fields]) =>
    fields[field] === undefined ? [] : [[`${prefix}${row}`, fields[field]]],
  );
  return Object.fromEntries(labels);
}
