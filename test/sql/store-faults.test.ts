import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/adapters/sql/migrate.ts';
import { MIGRATIONS } from '../../src/adapters/sql/migrations/index.ts';
import type { Tables } from '../../src/adapters/sql/schema.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { sqliteDialect } from '../../src/adapters/sql/sqlite/sqlite-dialect.ts';
import { migrationComplaint } from '../../src/adapters/sql/sqlite/store-errors.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import { storeWithRoom } from '../support/store-with-room.ts';
import { add, NOW, nudgeAll, TEAM } from './samples.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-store-'));
  file = join(folder, 'ghostwatch.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What an error of the store looks like. */
function storeFault(kind: string, sentence: string) {
  return expect.objectContaining({
    name: 'StoreError',
    code: kind,
    message: expect.stringContaining(sentence),
  });
}

async function oneThread(): Promise<void> {
  const store = await openSqliteStore(file);
  await add(store);
  await store.close();
}

async function clientsStored(): Promise<readonly string[]> {
  const store = await openSqliteStore(file);
  const { threads } = await store.threads.list(allThreads(TEAM), {}, { limit: 100, offset: 0 });
  await store.close();
  return threads.map(({ client }) => client);
}

/** A page in the middle of the file gets other bytes. */
function damage(): void {
  const handle = openSync(file, 'r+');
  for (let page = 1; page < 40; page++) writeSync(handle, Buffer.alloc(3000, 0xa5), 0, 3000, page * 4096);
}

test('a second bot on the same file is refused, whatever the file is called', async () => {
  const first = await openSqliteStore(file);
  await expect(openSqliteStore(file)).rejects.toEqual(
    storeFault('in_use', 'Another Ghostwatch is running on'),
  );
  symlinkSync(file, join(folder, 'alias.db'));
  await expect(openSqliteStore(join(folder, 'alias.db'))).rejects.toEqual(
    storeFault('in_use', 'Stop it first'),
  );
  await first.close();
  await (await openSqliteStore(file)).close();
});

test('a full disk is said, nothing is half done, and work goes on once there is room', async () => {
  await oneThread();
  const store = await storeWithRoom(file, 2);
  const many = async () => {
    for (let count = 0; count < 500; count++) await add(store, { client: `Client ${count}` });
  };
  await expect(many()).rejects.toEqual(storeFault('full', 'Nothing is lost; make room'));
  const { total } = await store.threads.list(allThreads(TEAM), {}, { limit: 1, offset: 0 });
  const claim = store.nudges.claimDue(NOW, 500, nudgeAll);
  await expect(claim).rejects.toEqual(storeFault('full', 'is full'));
  expect(await store.nudges.queued(NOW, 1)).toEqual([]);
  await store.close();

  const roomy = await openSqliteStore(file);
  expect((await roomy.threads.list(allThreads(TEAM), {}, { limit: 1, offset: 0 })).total).toBe(total);
  expect(await roomy.nudges.claimDue(NOW, 500, nudgeAll)).toHaveLength(total);
  expect((await add(roomy)).number).toBe(total + 1);
  await roomy.close();
});

test('another program that holds the database is named; afterwards all is well', async () => {
  await oneThread();
  const store = await openSqliteStore(file);
  const other = new Database(file);
  other.exec('begin immediate');
  await expect(add(store, { client: 'Held up' })).rejects.toEqual(
    storeFault('busy', 'Another program holds'),
  );
  expect((await store.threads.find(TEAM, 1))?.client).toBe('Acme GmbH');
  other.exec('rollback');
  other.close();
  expect((await add(store, { client: 'Now' })).number).toBe(2);
  await store.close();
});

test('a damaged file and a file of another kind are refused and left alone', async () => {
  writeFileSync(file, 'Dear diary, this is no database at all. '.repeat(200));
  await expect(openSqliteStore(file)).rejects.toEqual(storeFault('corrupt', 'ghostwatch restore FILE'));
  expect(existsSync(file)).toBe(true);
  rmSync(file);
  await oneThread();
  damage();
  await expect(openSqliteStore(file).then(add)).rejects.toEqual(storeFault('corrupt', 'is damaged'));
});

test('the database of a newer program is refused by name and left alone', async () => {
  await oneThread();
  const database = new Database(file);
  database.exec(`insert into kysely_migration values ('9999-teleport', '2030-01-01')`);
  await expect(openSqliteStore(file)).rejects.toEqual(storeFault('newer', 'It knows 9999-teleport'));
  database.exec(`delete from kysely_migration where name = '9999-teleport'`);
  database.close();
  expect(await clientsStored()).toEqual(['Acme GmbH']);
});

test('a place where nothing can be written is named', async () => {
  mkdirSync(file);
  await expect(openSqliteStore(file)).rejects.toEqual(
    storeFault('no_access', 'Check that GHOSTWATCH_DATABASE'),
  );
  writeFileSync(join(folder, 'plain'), '');
  await expect(openSqliteStore(join(folder, 'plain', 'ghostwatch.db'))).rejects.toEqual(
    storeFault('no_access', 'cannot be opened'),
  );
});

test('a migration that fails leaves the old state, whole', async () => {
  await oneThread();
  const database = new Database(file);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  const broken = {
    ...MIGRATIONS.sqlite,
    '9998-good': { up: (on: Kysely<unknown>) => sql`create table halfway (a)`.execute(on).then(() => {}) },
    '9999-broken': {
      up: async (on: Kysely<unknown>) => {
        await sql`update client_threads set client = 'lost'`.execute(on);
        await sql`alter table nowhere add column b`.execute(on);
      },
    },
  };
  await expect(migrate(db, migrationComplaint(file), broken)).rejects.toEqual(
    storeFault('migration', '9999-broken failed'),
  );
  expect(database.prepare(`select 1 from sqlite_schema where name = 'halfway'`).all()).toEqual([]);
  await db.destroy();
  expect(await clientsStored()).toEqual(['Acme GmbH']);
});
