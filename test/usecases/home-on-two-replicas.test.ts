import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import type { Home } from '../../src/domain/home/home.ts';
import { createHomeRefresh, type HomeRefreshDeps } from '../../src/usecases/home/home-refresh.ts';
import { ADA, NOW, TEAM } from '../sql/samples.ts';

test('while one replica draws somebody’s Home, another one waits, and the newest picture arrives last', async () => {
  const store = await openSqliteStore(':memory:');
  await store.homes.save({ teamId: TEAM, userId: ADA, list: 'overview', text: null, page: 0, seenAt: NOW });
  const shown: number[] = [];
  const later: (() => void)[] = [];
  let [clients, release] = [0, () => {}];
  const replica = (isSlow: boolean) =>
    createHomeRefresh({
      clock: { now: () => NOW },
      timer: {
        after: (ms, work) => {
          if (ms === 1000) later.push(work);
          return () => undefined;
        },
      },
      store,
      features: { missing: () => [] },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      describe: async () => ({ reader: { isMember: true }, notAllowed: [], clients }) as unknown as Home,
      display: {
        showHome: async (home) => {
          if (isSlow)
            await new Promise<void>((resolve) => {
              release = resolve;
            });
          shown.push((home as unknown as { clients: number }).clients);
        },
      },
    } as HomeRefreshDeps);
  const [slow, quick] = [replica(true), replica(false)];
  clients = 1;
  slow.changed([{ teamId: TEAM, userId: ADA }]);
  await new Promise(setImmediate);
  clients = 2;
  quick.changed([{ teamId: TEAM, userId: ADA }]);
  await quick.drawn();
  expect([shown, later.length]).toEqual([[], 1]);
  release();
  await slow.drawn();
  later[0]?.();
  await quick.drawn();
  expect(shown).toEqual([1, 2]);
  await store.close();
});
