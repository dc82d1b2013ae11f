import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import type { NudgeState } from '../../src/domain/nudges/nudge.ts';
import { closeThread } from '../../src/domain/threads/closing.ts';
import type { Store } from '../../src/ports/store.ts';
import { createExpiredDeletion } from '../../src/usecases/workspaces/delete-expired.ts';
import { ADA, add, claimed, DAY, NOW, TEAM } from './samples.ts';

let folder: string;
let file: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-retention-'));
  file = join(folder, 'ghostwatch.db');
  store = await openSqliteStore(file);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const LATER = NOW + 90 * DAY + 1;
const nobody = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

async function deleteExpired(now = LATER): Promise<void> {
  const { signal } = new AbortController();
  await createExpiredDeletion({ clock: { now: () => now }, store, log: nobody })(signal);
}

/** A thread with a nudge, a history and a conversation that was heard, closed now. */
async function closed(client: string, nudge: NudgeState = 'sent', nextNudgeAt: number | null = null) {
  const added = await add(store, { client, slackThread: { channelId: 'C1', ts: null } });
  const [queued] = (await claimed(store)).filter(({ threadNumber }) => threadNumber === added.number);
  if (!queued) throw new Error('no nudge was claimed');
  if (nudge === 'sending') await store.nudges.startSending([queued], NOW, NOW + 1);
  else if (nudge === 'sent') {
    const settlement = { state: 'sent', channelId: 'D1', messageTs: '1.1', sentAt: NOW } as const;
    await store.nudges.settle([{ nudge: queued, settlement }]);
  }
  const current = await store.threads.find(TEAM, added.number);
  if (!current) throw new Error('the thread is gone');
  const update = { thread: null, events: [], nextNudgeAt: null, cursors: new Map([['', '1.1']]) };
  await store.conversations.save(current, current.version, update);
  const { thread, event } = closeThread(
    current,
    { outcome: 'won', reason: 'signed by Jana' },
    { by: ADA, now: NOW },
  );
  await store.threads.save(thread, current.version, event, nextNudgeAt);
  return thread.number;
}

function everythingOnDisk(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

test('what has been closed for long enough goes with everything that belongs to it', async () => {
  await store.workspaces.updatePreferences(TEAM, { keepClosedDays: 90 });
  const number = await closed('Unforgettable Ltd');
  await store.homes.save({ teamId: TEAM, userId: ADA, list: 'overview', text: null, page: 0, seenAt: NOW });
  for (const home of await store.homes.stale(10)) await store.homes.markDrawn(home);
  expect(everythingOnDisk()).toContain('Unforgettable Ltd');
  await deleteExpired(NOW + 90 * DAY);
  expect(await store.threads.find(TEAM, number)).not.toBeNull();

  await deleteExpired();
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare(
      `select m.name, f."from" from sqlite_schema m join pragma_foreign_key_list(m.name) f
       where m.type = 'table' and f."table" = 'client_threads' and f."from" <> 'team_id'`,
    )
    .all() as { name: string; from: string }[];
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['thread_events', 'nudges', 'conversation_cursors']),
  );
  for (const { name, from } of [...tables, { name: 'client_threads', from: 'number' }]) {
    const left = database.prepare(`select count(*) as rows from ${name} where ${from} = ?`).get(number);
    expect(left, name).toEqual({ rows: 0 });
  }
  database.close();
  expect(everythingOnDisk()).not.toMatch(/Unforgettable|unforgettable|signed by Jana/);
  expect(await store.homes.stale(10)).toMatchObject([{ teamId: TEAM, userId: ADA }]);
  expect((await add(store)).number).toBe(number + 1);
});

test.each<NudgeState>(['queued', 'sending'])('never while a nudge of it is %s', async (state) => {
  await store.workspaces.updatePreferences(TEAM, { keepClosedDays: 90 });
  const number = await closed('Acme', state);
  expect(await store.retention.countExpired(TEAM, LATER)).toBe(0);
  await deleteExpired();
  expect(await store.threads.find(TEAM, number)).not.toBeNull();
});

test('never an open thread, nor one for which something is planned, nor another workspace', async () => {
  await store.workspaces.updatePreferences(TEAM, { keepClosedDays: 90 });
  const planned = await closed('Acme', 'sent', LATER + DAY);
  const open = await add(store, {}, null);
  const elsewhere = await add(store, { teamId: 'T2' }, null);
  const ended = closeThread(elsewhere, { outcome: 'won', reason: null }, { by: ADA, now: NOW });
  await store.threads.save(ended.thread, 1, ended.event, null);
  expect(await store.retention.countExpired(TEAM, LATER)).toBe(0);
  await deleteExpired();
  for (const [team, number] of [
    [TEAM, planned],
    [TEAM, open.number],
    ['T2', elsewhere.number],
  ] as const) {
    expect(await store.threads.find(team, number)).not.toBeNull();
  }
});

test('many go batch by batch, and others run in between', async () => {
  await store.workspaces.updatePreferences(TEAM, { keepClosedDays: 90 });
  for (let count = 0; count < 120; count++) {
    const one = await add(store, { client: `Client ${count}` }, null);
    const { thread, event } = closeThread(one, { outcome: 'won', reason: null }, { by: ADA, now: NOW });
    await store.threads.save(thread, 1, event, null);
  }
  expect(await store.retention.countExpired(TEAM, LATER)).toBe(120);
  let othersRan = 0;
  const tick = setInterval(() => othersRan++, 0);
  await deleteExpired();
  clearInterval(tick);
  expect(othersRan).toBeGreaterThan(0);
  expect(await store.retention.countExpired(TEAM, LATER)).toBe(0);
});
