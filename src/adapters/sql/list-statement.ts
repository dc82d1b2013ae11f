import { type CompiledQuery, type Kysely, type QueryResult, type RawBuilder, sql } from 'kysely';
import { type Engine, engineOf } from './engine.ts';
import type { Tables } from './schema.ts';

/** The type of a column in a list. */
type ColumnType = 'integer' | 'text' | 'json';

/** The column types by column name. */
export type Columns<Row> = { readonly [Name in keyof Row & string]: ColumnType };

/** The names of the columns, as a part of a statement. */
export function columnNames(columns: Readonly<Record<string, ColumnType>>) {
  return sql.join(Object.keys(columns).map((name) => sql.ref(name)));
}

/** A part of a statement without parameters. */
type Sql = RawBuilder<unknown>;

/** A parameter, whose value is given when the statement runs. */
const PARAMETER = sql`${null}`;

/** How the engines get a list of rows: as SQL that returns its rows, and as the values of its parameters. */
const LISTS: Readonly<
  Record<
    Engine,
    {
      table(columns: readonly [name: string, type: ColumnType][]): Sql;
      parameters(
        names: readonly string[],
        rows: readonly Readonly<Record<string, unknown>>[],
      ): readonly unknown[];
    }
  >
> = {
  // SQLite finds a value in an array several times faster than in an object.
  sqlite: {
    table: (columns) => {
      const fields = columns.map(([name], index) => sql`value ->> ${sql.lit(index)} as ${sql.ref(name)}`);
      return sql`select ${sql.join(fields)} from json_each(${PARAMETER})`;
    },
    parameters: (names, rows) => [JSON.stringify(rows.map((row) => names.map((name) => row[name])))],
  },
  // The limit tells the planner how long the list is; otherwise it assumes 100 rows, and reads small tables as a whole.
  postgres: {
    table: (columns) => {
      const types: Readonly<Record<ColumnType, string>> = { integer: 'bigint', text: 'text', json: 'json' };
      const fields = columns.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(types[type])}`);
      return sql`select * from json_to_recordset(${PARAMETER}::json) as list(${sql.join(fields)}) limit ${PARAMETER}`;
    },
    parameters: (_, rows) => [JSON.stringify(rows), rows.length],
  },
};

/**
 * Creates the function that runs a statement about a list of rows. The list is one JSON parameter, however many rows
 * there are, and the statement is compiled only once for each engine.
 * @param statement returns the statement for an engine, in which the list is used once, after `with NAME as`; it has no
 * other parameters. The list is `materialized`, which keeps SQLite from reading it again for every row of another table.
 */
export function listStatement<Row extends object, Result = unknown>(
  columns: Columns<Row>,
  statement: (list: Sql, engine: Engine) => RawBuilder<Result>,
): (db: Kysely<Tables>, rows: readonly Row[]) => Promise<QueryResult<Result>> {
  const compiled = new Map<Engine, CompiledQuery<Result>>();
  const entries = Object.entries<ColumnType>(columns);
  const names = entries.map(([name]) => name);

  function compiledFor(db: Kysely<Tables>, engine: Engine): CompiledQuery<Result> {
    const known = compiled.get(engine);
    if (known) return known;
    const list = sql`materialized (${LISTS[engine].table(entries)})`;
    const query = statement(list, engine).compile(db);
    compiled.set(engine, query);
    return query;
  }

  return (db, rows) => {
    const engine = engineOf(db);
    const parameters = LISTS[engine].parameters(names, rows as readonly Readonly<Record<string, unknown>>[]);
    return db.executeQuery({ ...compiledFor(db, engine), parameters });
  };
}
