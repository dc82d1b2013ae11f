import { type Kysely, type Selectable, sql } from 'kysely';
import { groupRead } from './group-read.ts';
import { type Columns, listStatement } from './list-statement.ts';
import type { Tables } from './schema.ts';

/** The values of some columns of a table, by which rows are looked up. */
type Key = Readonly<Record<string, string | number>>;

/**
 * Prepares look-ups of the rows with given values in these columns, which must include `team_id`, and returns the
 * function that makes them on a connection. Look-ups that are made at about the same time are combined into one query,
 * which reads each row once.
 * @param read the columns to read, so that an index may suffice; all if absent
 */
export function lookUp<
  Table extends keyof Tables & string,
  By extends Key,
  Read extends keyof Selectable<Tables[Table]> & string,
>(
  table: Table,
  by: Columns<By>,
  read?: readonly Read[],
): (db: Kysely<Tables>) => (key: By) => Promise<readonly Pick<Selectable<Tables[Table]>, Read>[]> {
  type Row = Pick<Selectable<Tables[Table]>, Read>;
  const names = Object.keys(by);
  const found = (name: string) => sql.ref(`found.${name}`);
  const columns = read ? sql.join([...new Set([...names, ...read])].map(found)) : sql`found.*`;
  const matches = names.map((name) => sql`${found(name)} = ${sql.ref(`asked.${name}`)}`);
  const idOf = (row: Readonly<Record<string, unknown>>) => JSON.stringify(names.map((name) => row[name]));
  const select = listStatement<By, Row>(
    by,
    (asked) => sql`
      with asked as ${asked}
      select ${columns} from asked cross join ${sql.table(table)} as found
      where ${sql.join(matches, sql` and `)}`,
  );

  return (db) =>
    groupRead(async (keys: readonly By[]) => {
      const asked = [...new Map(keys.map((key) => [idOf(key), key])).values()];
      const { rows } = await select(db, asked);
      const byId = new Map<string, Row[]>(asked.map((key) => [idOf(key), []]));
      for (const row of rows) byId.get(idOf(row))?.push(row);
      return (key) => byId.get(idOf(key)) ?? [];
    });
}
