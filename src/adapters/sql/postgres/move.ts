import type Database from 'better-sqlite3';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../schema.ts';
import { openToRead } from '../sqlite/maintenance/inspect-file.ts';
import { openSqliteStore } from '../sqlite/sqlite.ts';
import { connect, openPostgresStore } from './postgres.ts';
import { postgresError } from './store-errors.ts';

/** The result of a move. */
export interface Moved {
  readonly threads: number;
  readonly rows: number;
  /**
   * The tables, and the number of their rows, from which NUL characters were removed, because PostgreSQL cannot store
   * them.
   */
  readonly cleaned: ReadonlyMap<string, number>;
}

/** Called with the number of rows copied and the total. */
export type Progress = (done: number, total: number) => void;

interface Table {
  readonly name: string;
  /** The columns and their types on PostgreSQL. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: number;
}

type Row = Record<string, unknown>;

const BATCH = 2000;
/** Tables that belong to the process or the engine, not to the data of workspaces. */
const LEFT_BEHIND = [
  'leases',
  'database_origin',
  'oldest_program',
  'kysely_migration',
  'kysely_migration_lock',
];

function tablesOf(source: Database.Database): readonly string[] {
  const found = source
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[];
  const moved = found.filter((name) => !LEFT_BEHIND.includes(name));
  // Tables that others reference come first.
  return moved.toSorted((a, b) => Number(b === 'client_threads') - Number(a === 'client_threads'));
}

async function describeTable(
  target: Kysely<Tables>,
  source: Database.Database,
  name: string,
): Promise<Table> {
  const { rows } = await sql<{ column_name: string; data_type: string }>`
    select column_name, data_type from information_schema.columns
    where table_schema = current_schema() and table_name = ${name} order by ordinal_position`.execute(target);
  const count = source.prepare(`select count(*) from "${name}"`).pluck().get() as number;
  return {
    name,
    columns: new Map(rows.map(({ column_name, data_type }) => [column_name, data_type])),
    rows: count,
  };
}

/** Throws StoreError if the target already contains data. */
async function requireEmpty(target: Kysely<Tables>, place: string, tables: readonly string[]): Promise<void> {
  for (const name of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(target);
    if (rows.length === 0) continue;
    const detail = ` It holds data already (table ${name}). Move into an empty database, so that nothing is mixed: create database NAME.`;
    throw postgresError('unsuitable', place, { detail });
  }
}

/** The count and the column sums of the rows copied from a table, to be compared with those of the target. */
class Sums {
  count = 0;
  readonly #sums = new Map<string, bigint>();
  readonly #columns: ReadonlyMap<string, string>;

  constructor({ columns }: Table) {
    this.#columns = columns;
  }

  add(row: Row): void {
    this.count += 1;
    for (const [name, value] of Object.entries(row)) {
      if (this.#columns.get(name) === 'json' || value === null) continue;
      const size = typeof value === 'string' ? BigInt([...value].length) : BigInt(value as number);
      this.#sums.set(name, (this.#sums.get(name) ?? 0n) + size);
    }
  }

  #measured(): readonly string[] {
    return [...this.#columns].filter(([, type]) => type !== 'json').map(([name]) => name);
  }

  toString(): string {
    return [this.count, ...this.#measured().map((name) => this.#sums.get(name) ?? 0n)].join(' ');
  }

  /** The same count and sums, computed by the target. */
  async ofTarget(trx: Kysely<Tables>, table: string): Promise<string> {
    const sums = this.#measured().map((name): RawBuilder<unknown> => {
      const size = this.#columns.get(name) === 'bigint' ? sql.ref(name) : sql`length(${sql.ref(name)})`;
      return sql`coalesce(sum(${size}), 0)::text`;
    });
    const { rows } = await sql<{ sums: string }>`
      select concat_ws(' ', ${sql.join([sql`count(*)`, ...sums])}) as sums from ${sql.table(table)}`.execute(
      trx,
    );
    return rows[0]?.sums ?? '';
  }
}

/** Converts a row for the target; `true` if a NUL was removed. */
function portableRow({ columns }: Table, row: Row): readonly [Row, boolean] {
  let isCleaned = false;
  const entries = Object.entries(row).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    const clean = value.replaceAll('\0', '').replaceAll('\\u0000', '');
    if (clean.length !== value.length) isCleaned = true;
    return [name, columns.get(name) === 'json' ? JSON.parse(clean) : clean];
  });
  return [Object.fromEntries(entries), isCleaned];
}

async function insert(trx: Kysely<Tables>, name: string, rows: readonly Row[]): Promise<void> {
  await sql`insert into ${sql.table(name)}
    select * from json_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows)}::json)`.execute(
    trx,
  );
}

/** Copies a table and resolves with the number of rows from which NUL was removed. Throws if the copy differs. */
async function copyTable(
  trx: Transaction<Tables>,
  source: Database.Database,
  table: Table,
  copied: (rows: number) => void,
): Promise<number> {
  const sums = new Sums(table);
  let cleaned = 0;
  let batch: Row[] = [];
  const flush = async () => {
    if (batch.length > 0) await insert(trx, table.name, batch);
    copied(batch.length);
    batch = [];
  };
  for (const found of source.prepare(`select * from "${table.name}"`).iterate()) {
    const [row, isCleaned] = portableRow(table, found as Row);
    cleaned += Number(isCleaned);
    sums.add(row);
    if (batch.push(row) === BATCH) await flush();
  }
  await flush();
  const arrived = await sums.ofTarget(trx, table.name);
  if (arrived !== `${sums}`) throw new Error(`${table.name} arrived as ${arrived} instead of ${sums}`);
  return cleaned;
}

async function copyAll(
  target: Kysely<Tables>,
  source: Database.Database,
  place: string,
  progress: Progress,
): Promise<Moved> {
  const names = tablesOf(source);
  await requireEmpty(target, place, names);
  const tables: Table[] = [];
  for (const name of names) tables.push(await describeTable(target, source, name));
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  const cleaned = new Map<string, number>();
  let done = 0;
  await target.transaction().execute(async (trx) => {
    for (const table of tables) {
      const count = await copyTable(trx, source, table, (rows) => {
        done += rows;
        progress(done, total);
      });
      if (count > 0) cleaned.set(table.name, count);
    }
    const recovered = source.prepare('select recovered_at from database_origin').pluck().get();
    await sql`update database_origin set recovered_at = ${recovered}`.execute(trx);
  });
  // Without `analyze` the server plans queries by guesses until it collects statistics itself.
  await sql`analyze`.execute(target);
  return { threads: tables.find(({ name }) => name === 'client_threads')?.rows ?? 0, rows: done, cleaned };
}

/**
 * Copies a SQLite file into an empty PostgreSQL database, completely or not at all, and compares counts and sums. The
 * file stays unchanged; its bot must be stopped.
 * @throws StoreError if one of the two cannot be used, or the target already contains data
 */
export async function moveToPostgres(
  file: string,
  url: string,
  place: string,
  progress: Progress,
): Promise<Moved> {
  openToRead(file).close();
  // Opened as by a bot, so that nothing else can change the file now, and it is migrated.
  const origin = await openSqliteStore(file);
  try {
    await (await openPostgresStore(url, place)).close();
    const source = openToRead(file);
    const target = connect(url, place, 1);
    try {
      return await copyAll(target, source, place, progress);
    } finally {
      source.close();
      await target.destroy();
    }
  } finally {
    await origin.close();
  }
}
