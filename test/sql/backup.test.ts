import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from '../../src/adapters/sql/sqlite/maintenance/backup.ts';
import { restore } from '../../src/adapters/sql/sqlite/maintenance/restore.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import { add, NOW, TEAM } from './samples.ts';

let folder: string;
let file: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-backup-'));
  file = join(folder, 'ghostwatch.db');
  copy = join(folder, 'copy.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function addTo(database: string, ...clients: readonly string[]): Promise<void> {
  const store = await openSqliteStore(database);
  for (const client of clients) await add(store, { client });
  await store.close();
}

async function clientsIn(database: string): Promise<readonly string[]> {
  const store = await openSqliteStore(database);
  const { threads } = await store.threads.list(allThreads(TEAM), {}, { limit: 100, offset: 0 });
  await store.close();
  return threads.map(({ client }) => client);
}

/** Another process's connection that writes pairs, one transaction each, as fast as it can. */
const WRITER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const database = new (require('better-sqlite3'))(workerData.file);
  const pair = database.prepare("insert into processed_requests values ('T', ?, 1), ('T', ?, 2)");
  let count = 0;
  const write = () => {
    for (let turn = 0; turn < 20; turn++) pair.run('a' + count, 'b' + count++);
    if (count === 20) parentPort.postMessage('writing');
    setImmediate(write);
  };
  parentPort.on('message', () => { database.close(); process.exit(); });
  write();`;

test('a backup under load is consistent, complete, and one file', async () => {
  const store = await openSqliteStore(file);
  await add(store);
  const writer = new Worker(WRITER, { eval: true, workerData: { file } });
  await new Promise((resolve) => writer.once('message', resolve));
  expect(await backUp(file, copy)).toMatchObject({ threads: 1, missing: [] });
  writer.postMessage('stop');
  await new Promise((resolve) => writer.once('exit', resolve));
  await store.close();

  const database = new Database(copy, { readonly: true });
  const count = (kind: number) =>
    database.prepare('select count(*) as n from processed_requests where received_at = ?').get(kind);
  expect(count(1)).toEqual(count(2));
  expect(count(1)).not.toEqual({ n: 0 });
  database.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
});

test('a backup replaces nothing, and says when there is nothing to copy', async () => {
  await expect(backUp(file, copy)).rejects.toThrow(`There is no database at ${file}.`);
  expect(readdirSync(folder)).toEqual([]);
  await addTo(file, 'Acme');
  writeFileSync(copy, 'precious');
  await expect(backUp(file, copy)).rejects.toThrow(`${copy} exists already.`);
  expect(readFileSync(copy, 'utf8')).toBe('precious');
});

test('a restore brings the backup back and keeps the old database', async () => {
  await addTo(file, 'Before');
  await backUp(file, copy);
  await addTo(file, 'After');
  const { threads, kept } = await restore({ file, backup: copy, now: NOW });
  expect([threads, kept]).toEqual([1, `${file}.before-2026-11-09T09-00-00-000Z`]);
  expect(await clientsIn(file)).toEqual(['Before']);
  expect(await clientsIn(kept ?? '')).toEqual(['Before', 'After']);
});

test('a restore keeps what a killed bot left in its log, and does not mix it into the backup', async () => {
  await addTo(file, 'Before');
  await backUp(file, copy);
  await addTo(file, 'After');
  const crashed = join(folder, 'crashed.db');
  const running = await openSqliteStore(file);
  await add(running, { client: 'Last words' });
  for (const ending of ['', '-wal']) writeFileSync(`${crashed}${ending}`, readFileSync(`${file}${ending}`));
  await running.close();
  const { kept } = await restore({ file: crashed, backup: copy, now: NOW });
  expect(await clientsIn(crashed)).toEqual(['Before']);
  expect(await clientsIn(kept ?? '')).toEqual(['Before', 'After', 'Last words']);
});

const isRoot = process.getuid?.() === 0;

test.skipIf(!isRoot)(
  `what root restores belongs to the owner of the folder, who runs the bot${isRoot ? '' : ' (skipped: this is not root)'}`,
  async () => {
    await addTo(file, 'Acme GmbH');
    await backUp(file, copy);
    const data = join(folder, 'data');
    mkdirSync(data);
    chownSync(data, 65_534, 65_534);
    const restored = join(data, 'ghostwatch.db');
    for (const now of [NOW, NOW + 1000]) await restore({ file: restored, backup: copy, now });
    const owners = readdirSync(data).map((name) => statSync(join(data, name)).uid);
    expect(owners.length).toBeGreaterThan(2);
    expect([...new Set(owners)]).toEqual([65_534]);
    expect(statSync(copy).uid).toBe(0);
  },
);

test('a restore is refused while a bot is running', async () => {
  const running = await openSqliteStore(file);
  await add(running);
  await backUp(file, copy);
  await expect(restore({ file, backup: copy, now: NOW })).rejects.toThrow('Another Ghostwatch is running');
  await running.close();
});

test('a restore refuses what is damaged, foreign, newer or absent, and leaves the database alone', async () => {
  await addTo(file, 'Acme');
  await backUp(file, copy);
  const whole = readFileSync(copy);
  const broken = join(folder, 'broken.db');
  const refusal = (content: Buffer | string) => {
    writeFileSync(broken, content);
    return restore({ file, backup: broken, now: NOW }).then(
      () => 'restored',
      ({ message }: Error) => message,
    );
  };
  const damaged = Buffer.from(whole);
  damaged.fill(0xa5, 4096 * 3, 4096 * 12);
  expect(await refusal(damaged)).toContain('is damaged');
  expect(await refusal(whole.subarray(0, whole.length - 4096 * 4))).toContain('is damaged');
  expect(await refusal('no database')).toContain('no database of Ghostwatch');
  const newer = new Database(copy);
  newer.exec(`insert into kysely_migration values ('9999-teleport', '2030-01-01')`);
  newer.close();
  expect(await refusal(readFileSync(copy))).toContain('newer Ghostwatch');
  await expect(restore({ file, backup: join(folder, 'absent.db'), now: NOW })).rejects.toThrow(
    `There is no file ${join(folder, 'absent.db')}.`,
  );
  expect(await clientsIn(file)).toEqual(['Acme']);
  expect(existsSync(`${file}.incoming`)).toBe(false);
});
