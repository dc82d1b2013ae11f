/** What things of one kind are called: a row for each of them, a field for each place in which it is named. */
type LabelTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Labels<T extends LabelTable, F extends string, P extends string> = {
  [Row in keyof T & string as T[Row] extends Readonly<Record<F, string>> ? `${P}${Row}` : never]: string;
};

/** One field of a table of labels as messages: for each row that has it, its text under `prefix` and the row's name. */
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
