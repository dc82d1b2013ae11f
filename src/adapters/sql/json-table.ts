import { type RawBuilder, sql } from 'kysely';
import { type Connection, engineOf } from './engine.ts';

/** What a column of a table of JSON holds. */
type ColumnType = 'integer' | 'text' | 'json';

/** The types of columns, by their names. */
export type Columns<Row> = { readonly [Name in keyof Row & string]: ColumnType };

/**
 * Rows of our own as a table that a statement may join: one parameter, however many there are. It goes behind `with NAME as`.
 * `materialized` keeps SQLite from reading the list again for every row of the other table.
 */
export function jsonTable<Row>(
  db: Connection,
  columns: Columns<Row>,
  rows: readonly Row[],
): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  const names = Object.keys(columns);
  if (engineOf(db) === 'sqlite') {
    const fields = names.map((name) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
    return sql`materialized (select ${sql.join(fields)} from json_each(${json}))`;
  }
  const types: Readonly<Record<ColumnType, string>> = { integer: 'bigint', text: 'text', json: 'json' };
  const fields = Object.entries<ColumnType>(columns).map(
    ([name, type]) => sql`${sql.ref(name)} ${sql.raw(types[type])}`,
  );
  return sql`materialized (select * from json_to_recordset(${json}::json) as list(${sql.join(fields)}))`;
}
