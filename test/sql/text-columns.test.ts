import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { TEXT_COLUMNS } from '../../src/adapters/sql/privacy/text-columns.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';

/** Of the engine: versions and names of migrations. */
const OF_THE_ENGINE = ['kysely_migration', 'kysely_migration_lock', 'oldest_program'];

/** Every column of the database that can hold text, as `table.column`. */
async function columnsOfDatabase(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-columns-'));
  const file = join(folder, 'ghostwatch.db');
  await (await openSqliteStore(file)).close();
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const columns = tables
    .filter((table) => !OF_THE_ENGINE.includes(table))
    .flatMap((table) => {
      const all = database.pragma(`table_info(${table})`) as { name: string; type: string }[];
      return all.filter(({ type }) => !/^int/i.test(type)).map(({ name }) => `${table}.${name}`);
    });
  database.close();
  rmSync(folder, { recursive: true });
  return columns.sort();
}

test('every column that can hold text says what it holds and how it is erased', async () => {
  const classified = Object.entries(TEXT_COLUMNS).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  expect(classified.sort()).toEqual(await columnsOfDatabase());
});
