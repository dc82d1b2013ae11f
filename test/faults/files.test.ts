import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkStore } from '../../src/adapters/sql/sqlite/health/check-store.ts';
import { backUp } from '../../src/adapters/sql/sqlite/maintenance/backup.ts';
import { restore } from '../../src/adapters/sql/sqlite/maintenance/restore.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import { add, NOW, TEAM } from '../sql/samples.ts';
import { freePort } from '../support/free-port.ts';
import { addAda, openWorkspace, type } from '../support/workspace.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-files-'));
  file = join(folder, 'data', 'ghostwatch.db');
  closing.push(() => rmSync(folder, { recursive: true }));
});

async function open(path = file) {
  const store = await openSqliteStore(path);
  closing.push(() => store.close());
  return store;
}

async function clientsIn(path: string): Promise<number> {
  const store = await openSqliteStore(path);
  const { threads } = await store.threads.list(allThreads(TEAM), {}, { limit: 9, offset: 0 });
  await store.close();
  return threads.length;
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe('the files under a running bot', () => {
  async function running() {
    const port = await freePort();
    const workspace = await openWorkspace(undefined, {}, undefined, { PORT: String(port) });
    closing.push(() => workspace.close());
    const ada = addAda(workspace.slack);
    await type(ada, '/ghostwatch add Acme', workspace);
    const store = async () =>
      ((await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { store: string }).store;
    return { workspace, ada, store };
  }

  test.each(['', '-wal', '-shm'])(
    'the database%s is moved away: changes are refused, the tick fails, and all is well when it is back',
    async (ending) => {
      const { workspace, ada, store } = await running();
      const path = `${workspace.database}${ending}`;
      renameSync(path, `${path}.away`);
      expect(await type(ada, '/ghostwatch add Globex', workspace)).toContain('I can’t save anything');
      await expect(workspace.bot().tick()).rejects.toThrow(`${path} was deleted, moved or replaced`);
      expect(await store()).toBe('the database was deleted, moved or replaced');
      renameSync(`${path}.away`, path);
      await workspace.bot().tick();
      expect(await store()).toBe('ok');
      expect(await type(ada, '/ghostwatch add Globex', workspace)).toContain('Globex');
    },
  );

  test('another file in its place is not taken for the database', async () => {
    const { workspace } = await running();
    renameSync(workspace.database, `${workspace.database}.away`);
    copyFileSync(`${workspace.database}.away`, workspace.database);
    await expect(workspace.bot().tick()).rejects.toThrow('was deleted, moved or replaced');
    renameSync(`${workspace.database}.away`, workspace.database);
  });

  test('a full disk makes it unready until something can be stored again', async () => {
    const pragma = vi.spyOn(Database.prototype, 'pragma');
    const { workspace, ada, store } = await running();
    const connections = pragma.mock.contexts as Database.Database[];
    const database = connections.find(({ name }) => name === workspace.database);
    const pages = Number(database?.pragma('page_count', { simple: true }));
    database?.pragma(`max_page_count = ${pages}`);
    expect(await store()).toBe('ok');
    let answer = '';
    for (let count = 0; count < 200 && !answer.includes('can’t save'); count++)
      answer = await type(ada, `/ghostwatch add "Client ${count}" "${'x'.repeat(150)}"`, workspace);
    expect(answer).toContain('I can’t save anything');
    database?.pragma(`max_page_count = ${pages + 1000}`);
    await workspace.bot().tick();
    expect(await store()).toBe('ok');
  });
});

describe('two bots on one file', () => {
  test('by a hard link: the second one is refused', async () => {
    await add(await open());
    const link = join(folder, 'link.db');
    linkSync(file, link);
    await expect(openSqliteStore(link)).rejects.toThrow('Another Ghostwatch is running');
  });

  test('after its lock was deleted: the second one and a restore are refused', async () => {
    await add(await open());
    const copy = join(folder, 'copy.db');
    await backUp(file, copy);
    rmSync(`${file}.lock`);
    await expect(openSqliteStore(file)).rejects.toThrow('Another Ghostwatch is running');
    await expect(restore({ file, backup: copy, now: NOW })).rejects.toThrow('Another Ghostwatch is running');
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('before'))).toEqual([]);
  });
});

describe('a start that finds less than there was', () => {
  /** The database as a killed bot leaves it, with or without its log. */
  async function leftBehind(endings: readonly string[]): Promise<string> {
    const path = join(folder, 'left.db');
    const store = await openSqliteStore(file);
    await add(store);
    for (const ending of endings) copyFileSync(`${file}${ending}`, `${path}${ending}`);
    await store.close();
    return path;
  }

  test('with its log, it goes on', async () => {
    expect(await clientsIn(await leftBehind(['', '-wal']))).toBe(1);
  });

  test('without its log, it says so and goes on only when told to', async () => {
    const path = await leftBehind(['']);
    const sentence = `${path}-wal, which holds what was stored last, is missing`;
    await expect(openSqliteStore(path)).rejects.toThrow(sentence);
    await expect(backUp(path, join(folder, 'copy.db'))).rejects.toThrow(sentence);
    await expect(restore({ file, backup: path, now: NOW })).rejects.toThrow(sentence);
    expect(await checkStore(path, NOW)).toMatchObject([
      { state: 'fault', says: expect.stringContaining(sentence) },
    ]);
    await (await openSqliteStore(path, { acceptLoss: true })).close();
    expect(await clientsIn(path)).toBe(0);
  });

  test('what was stored is in the file itself after the start and after a quiet moment', async () => {
    const store = await open();
    await add(store);
    await store.checkpoint();
    const path = join(folder, 'copy.db');
    copyFileSync(file, path);
    await (await openSqliteStore(path, { acceptLoss: true })).close();
    expect(await clientsIn(path)).toBe(1);
  });

  test('a database that is gone is not replaced by an empty one unasked', async () => {
    const store = await openSqliteStore(file);
    await add(store);
    await store.close();
    rmSync(file);
    await expect(openSqliteStore(file)).rejects.toThrow(`There was a database at ${file}, and it is gone`);
    expect(existsSync(file)).toBe(false);
    await (await openSqliteStore(file, { acceptLoss: true })).close();
    expect(await clientsIn(file)).toBe(0);
  });

  test('a clean end needs no log', async () => {
    const store = await openSqliteStore(file);
    await add(store);
    await store.close();
    const path = join(folder, 'copy.db');
    copyFileSync(file, path);
    expect(await clientsIn(path)).toBe(1);
  });
});

test('other users of the machine can read nothing', async () => {
  await add(await open());
  const copy = join(folder, 'copy.db');
  await backUp(file, copy);
  expect(modeOf(join(folder, 'data'))).toBe('700');
  for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}.lock`, copy])
    expect([path, modeOf(path)]).toEqual([path, '600']);
});
