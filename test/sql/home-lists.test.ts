import { afterEach, beforeEach, expect, test } from 'vitest';
import { homeView } from '../../src/adapters/slack/blocks/home/home-view.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import type { HomeScreen } from '../../src/domain/home/home.ts';
import { closeThread } from '../../src/domain/threads/closing.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Context } from '../../src/usecases/context.ts';
import { describeHome as describe } from '../../src/usecases/home/describe.ts';
import { createAvailability } from '../../src/usecases/people/availability.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { isPostgres, openEmptyStore } from '../support/stores.ts';
import { ADA, add, DAY, NOW, person, TEAM } from './samples.ts';

let store: Store;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

const SCREEN = { teamId: TEAM, userId: ADA, list: 'overview', text: null, page: 0, seenAt: NOW } as const;
const noHolidays = { closuresOn: () => [], regionOfTimeZone: () => null };
const context = (): Context =>
  ({
    now: NOW,
    store,
    features: { missing: () => [] },
    mailboxes: { of: () => [] },
    policies: createPolicyCache(store.policies),
    availabilityOf: createAvailability({ holidays: noHolidays as never }),
  }) as unknown as Context;
const describeHome = () => (screen: HomeScreen) => describe(context(), screen);

test('open threads are counted, with what they are worth in each currency', async () => {
  await add(store, { amount: { minor: 100, currency: 'EUR' } });
  await add(store, { amount: { minor: 50, currency: 'EUR' } });
  await add(store, { amount: { minor: 7, currency: 'CHF' } });
  await add(store);
  await add(store, { ownerId: 'U2', amount: { minor: 9, currency: 'EUR' } });
  await add(store, { teamId: 'T2', amount: { minor: 9, currency: 'EUR' } });
  const closed = await add(store, { amount: { minor: 1000, currency: 'EUR' } });
  const { thread, event } = closeThread(closed, { outcome: 'won', reason: null }, { by: ADA, now: NOW });
  await store.threads.save(thread, closed.version, event, null);

  const rows = await store.threads.openTotals(allThreads(TEAM), ADA);
  expect(rows).toHaveLength(4);
  expect(rows).toEqual(
    expect.arrayContaining([
      { isOwn: true, currency: 'EUR', count: 2, muted: 0, minor: 150 },
      { isOwn: true, currency: 'CHF', count: 1, muted: 0, minor: 7 },
      { isOwn: true, currency: null, count: 1, muted: 0, minor: 0 },
      { isOwn: false, currency: 'EUR', count: 1, muted: 0, minor: 9 },
    ]),
  );
});

test('an App Home stays as it was turned', async () => {
  expect(await store.homes.find(TEAM, ADA)).toBeNull();
  await store.homes.save(SCREEN);
  const turned = { ...SCREEN, list: 'closed', text: 'acme', page: 2, seenAt: NOW + 1 } as const;
  await store.homes.save(turned);
  expect(await store.homes.find(TEAM, ADA)).toEqual(turned);
  expect(await store.homes.find('T2', ADA)).toBeNull();
});

test.skipIf(isPostgres)(
  'ten thousand threads are on the screen well within Slack’s three seconds',
  async () => {
    await store.people.save(person());
    for (let count = 0; count < 10_000; count++) {
      const ownerId = count % 2 === 0 ? ADA : `U${count % 50}`;
      await add(store, { client: `Client ${count}`, ownerId }, NOW + (count % 30) * DAY);
    }
    const began = performance.now();
    const view = homeView(await describeHome()(SCREEN));
    const search = homeView(await describeHome()({ ...SCREEN, text: 'client 99' }));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(view.blocks.length).toBeLessThanOrEqual(100);
    expect(search.blocks.length).toBeGreaterThan(20);
  },
  60_000,
);
