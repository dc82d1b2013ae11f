import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveToPostgres } from '../../src/adapters/sql/postgres/move.ts';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import type { Store } from '../../src/ports/store.ts';
import { administer, emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { ADA, add, claimed, NOW, person, TEAM } from './samples.ts';

const PAGE = { limit: 100, offset: 0 };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-move-'));
  file = join(folder, 'ghostwatch.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Some of everything, of two workspaces. */
async function fill(store: Store): Promise<void> {
  for (const client of ['Müller', 'müller', 'Straße', 'STRASSE', 'Ähre 🌱 مرحبا'])
    await add(store, { client });
  await add(store, { teamId: 'T2', amount: { minor: 9_007_199_254_740_000, currency: 'EUR' } });
  await store.people.save(person({ dailyLimit: 3, week: null }));
  const [nudge] = await claimed(store);
  if (nudge) await store.nudges.startSending([nudge], NOW, NOW + 40);
  await store.workspaces.updatePreferences(TEAM, { visibility: 'own' });
  await store.policies.save({ teamId: TEAM, scope: 'offer', policy: DEFAULT_POLICIES.offer });
  await store.processedRequests.accept(TEAM, 'event/1', NOW);
}

async function contentsOf(store: Store): Promise<unknown> {
  const lists = [];
  for (const teamId of [TEAM, 'T2']) {
    const { threads, total } = await store.threads.list(allThreads(teamId), {}, PAGE);
    const histories = await Promise.all(threads.map(({ number }) => store.threads.history(teamId, number)));
    lists.push({ threads, total, histories });
  }
  return {
    lists,
    ada: await store.people.find(TEAM, ADA),
    queued: await store.nudges.queued(NOW, 100),
    doubtful: await store.nudges.unconfirmed(NOW + 40, 100),
    settings: await store.workspaces.settings(TEAM),
    policies: await store.policies.list(),
    found: (await store.threads.findByClient(allThreads(TEAM), 'MUELLER', 10)).threads.map(
      ({ number }) => number,
    ),
    seen: await store.processedRequests.accept(TEAM, 'event/1', NOW),
  };
}

describe.skipIf(noPostgres)(noPostgres ?? 'a move to PostgreSQL', () => {
  test('everything arrives as it was, the file stays, and numbers go on where they were', async () => {
    const store = await openSqliteStore(file);
    await fill(store);
    const before = await contentsOf(store);
    await store.close();
    const url = await emptyDatabase();
    const steps: (readonly [number, number])[] = [];
    const moved = await moveToPostgres(file, url, 'the target', (...step) => steps.push(step));
    expect(moved).toMatchObject({ threads: 6, cleaned: new Map() });
    expect(steps.at(-1)).toEqual([moved.rows, moved.rows]);
    const origin = await openSqliteStore(file);
    expect(await contentsOf(origin)).toEqual(before);
    await origin.close();
    const target = await openPostgresStore(url, 'the target');
    expect(await contentsOf(target)).toEqual(before);
    expect((await add(target)).number).toBe(6);
    await target.close();
  });

  test('a target that holds anything is refused and left alone', async () => {
    await (await openSqliteStore(file)).close();
    const url = await emptyDatabase();
    const target = await openPostgresStore(url, 'the target');
    await add(target);
    await expect(moveToPostgres(file, url, 'the target', () => undefined)).rejects.toMatchObject({
      code: 'unsuitable',
      message: expect.stringContaining('It holds data already (table client_threads)'),
    });
    expect(await target.threads.find(TEAM, 1)).not.toBeNull();
    await target.close();
  });

  test('while its bot is running, or when there is no such file, nothing is moved', async () => {
    const url = await emptyDatabase();
    const move = () => moveToPostgres(file, url, 'the target', () => undefined);
    await expect(move()).rejects.toMatchObject({ code: 'no_access' });
    const running = await openSqliteStore(file);
    await expect(move()).rejects.toMatchObject({ code: 'in_use' });
    await running.close();
  });

  test('a move that breaks off leaves the target empty, and works the next time', async () => {
    const store = await openSqliteStore(file);
    await fill(store);
    await store.close();
    const url = await emptyDatabase();
    const breaking = moveToPostgres(file, url, 'the target', () => {
      throw new Error('cut');
    });
    await expect(breaking).rejects.toThrow('cut');
    expect(await administer('select 1 from client_threads', url)).toEqual([]);
    expect((await moveToPostgres(file, url, 'the target', () => undefined)).threads).toBe(6);
  });

  test('a NUL is taken out where it stands, and said; the other rows are as they were', async () => {
    const store = await openSqliteStore(file);
    await add(store, { client: 'a\u0000b', topic: 'x' });
    await add(store, { client: 'clean', terms: { reference: 'R\u00001' } });
    await add(store);
    await store.close();
    const url = await emptyDatabase();
    const moved = await moveToPostgres(file, url, 'the target', () => undefined);
    expect(moved.cleaned.get('client_threads')).toBe(2);
    const target = await openPostgresStore(url, 'the target');
    expect((await target.threads.find(TEAM, 1))?.client).toBe('ab');
    expect((await target.threads.find(TEAM, 2))?.terms).toEqual({ reference: 'R1' });
    await target.close();
  });
});
