import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sql/open-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { isPostgres, newDatabase, timesStored } from '../support/stores.ts';
import { ADA, add } from './samples.ts';

let folder: string;
let database: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-compaction-'));
  database = await newDatabase(join(folder, 'ghostwatch.db'));
  store = await openStore(database, 'the test database');
  const kept = await add(store, { client: 'Globex' });
  const { version, ...thread } = await add(store, { client: 'Nordlicht Studio' });
  expect(kept.number).toBe(1);
  reader = await beginReading();
  await store.threads.remove({ ...thread, version }, ADA);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Another program that reads the database as it was when it began, until it ends. */
let reader: { readonly end: () => Promise<unknown> };
async function beginReading(): Promise<typeof reader> {
  if (isPostgres) {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: database });
    await client.connect();
    await client.query('begin isolation level repeatable read; select team_id from workspaces');
    return { end: () => client.end() };
  }
  const other = new Database(database, { readonly: true });
  other.exec('begin; select team_id from workspaces');
  other.prepare('select team_id from workspaces').all();
  return { end: async () => other.close() };
}

test.skipIf(isPostgres)('SQLite: as long as another program reads older rows, that is said', async () => {
  expect(await store.privacy.compact()).toEqual(['older_reads']);
  await reader.end();
  expect(await store.privacy.compact()).toEqual([]);
  expect(await timesStored(database, 'Nordlicht Studio')).toBe(0);
  expect(await timesStored(database, 'Globex')).toBeGreaterThan(0);
});

test.runIf(isPostgres)(
  'PostgreSQL: waits for a program that reads older rows, and then removes them',
  async () => {
    const { administer } = await import('../support/postgres/database.ts');
    const compacting = store.privacy.compact();
    const hasLooked = async () =>
      (
        await administer(
          "select 1 from pg_stat_activity where datname = current_database() and query like '%virtualxid%' and pid <> pg_backend_pid()",
          database,
        )
      ).length > 0;
    await expect.poll(hasLooked).toBe(true);
    await reader.end();
    expect(await compacting).toEqual(['server_log']);
    expect(await timesStored(database, 'Nordlicht Studio')).toBe(0);
    expect(await timesStored(database, 'Globex')).toBeGreaterThan(0);
  },
);

test.skipIf(isPostgres)(
  'SQLite: data that an older version deleted without overwriting it goes, too',
  async () => {
    await reader.end();
    await store.close();
    const older = new Database(database);
    older.pragma('secure_delete = off');
    older.exec(
      "create table former (name text); insert into former values ('Südlicht Verlag'); drop table former",
    );
    older.close();
    expect(await timesStored(database, 'Südlicht Verlag')).toBe(1);
    store = await openStore(database, 'the test database');
    expect(await store.privacy.compact()).toEqual([]);
    expect(await timesStored(database, 'Südlicht Verlag')).toBe(0);
  },
);
