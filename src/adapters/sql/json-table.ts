import { type RawBuilder, sql } from 'kysely';
import { type Connection, engineOf } from './engine.ts';

/** The type of a column in a JSON table. */
type ColumnType = 'integer' | 'text' | 'json';

/** The column types by column name. */
export type Columns<Row> = { readonly [Name in keyof Row & string]: ColumnType };

/**
 * Returns SQL for given rows as a table that a statement can join; it takes one parameter, however many rows there
 * are, and is used after `with NAME as`. `materialized` keeps SQLite from reading the list again for every row of the
 * other table.
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
