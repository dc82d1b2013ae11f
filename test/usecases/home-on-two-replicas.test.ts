import { beforeEach, expect, test, vi } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import type { Home } from '../../src/domain/home/home.ts';
import type { Store } from '../../src/ports/store.ts';
import { createHomeRefresh, type HomeRefreshDeps } from '../../src/usecases/home/home-refresh.ts';
import { ADA, add, NOW, TEAM } from '../sql/samples.ts';

let store: Store;
let shown: number[];
let clients: number;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await store.homes.save({ teamId: TEAM, userId: ADA, list: 'overview', text: null, page: 0, seenAt: NOW });
  [shown, clients] = [[], 0];
  return store.close;
});

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A replica that draws how many clients there are at that moment; `taken` says when Slack takes a picture. */
function replica(taken: (picture: number) => Promise<void>, later: (work: () => void) => void = () => {}) {
  return createHomeRefresh({
    clock: { now: () => NOW },
    timer: {
      after: (ms, work) => {
        if (ms === 1000) later(work);
        return () => undefined;
      },
    },
    store,
    features: { missing: () => [] },
    log: silent,
    describe: async () => ({ reader: { isMember: true }, notAllowed: [], clients }) as unknown as Home,
    display: {
      showHome: async (home) => {
        const picture = (home as unknown as { clients: number }).clients;
        await taken(picture);
        shown.push(picture);
      },
    },
  } as HomeRefreshDeps);
}

test('while one replica draws somebody’s Home, another one waits, and the newest picture arrives last', async () => {
  const later: (() => void)[] = [];
  let release: (() => void) | undefined;
  const slow = replica(async (picture) => {
    if (picture === 1) await new Promise<void>((resolve) => (release = resolve));
  });
  const quick = replica(
    async () => undefined,
    (work) => later.push(work),
  );
  clients = 1;
  slow.wake();
  await vi.waitUntil(() => release);
  clients = 2;
  await store.homes.markStale([{ teamId: TEAM, userId: ADA }]);
  quick.wake();
  await quick.drawn();
  expect([shown, later.length]).toEqual([[], 1]);
  release?.();
  await slow.drawn();
  later[0]?.();
  await quick.drawn();
  expect(shown).toEqual([1, 2]);
});

test('what a killed replica owed is drawn by another one', async () => {
  const killed = replica(() => new Promise<void>(() => undefined));
  await replica(async () => undefined).drawn();
  await add(store);
  clients = 1;
  killed.wake();
  await vi.waitUntil(async () => (await store.homes.stale(1)).length === 1);
  // Its lease ends by time.
  const leases = {
    ...store.leases,
    take: async () => ({ teamId: TEAM, name: '', number: 1, remaining: () => 9 }),
  };
  store = { ...store, leases: { ...leases, release: async () => undefined } };
  const other = replica(async () => undefined);
  other.retry();
  await other.drawn();
  expect([shown, await store.homes.stale(1)]).toEqual([[1], []]);
});

test('what Slack does not take stays owed, and is drawn at the next opportunity', async () => {
  let isAway = true;
  const only = replica(async () => {
    if (isAway) throw new Error('no answer');
  });
  only.wake();
  await only.drawn();
  isAway = false;
  only.wake();
  await only.drawn();
  expect(shown).toEqual([]);
  only.retry();
  await only.drawn();
  expect([shown.length, await store.homes.stale(1)]).toEqual([1, []]);
});
