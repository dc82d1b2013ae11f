import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { homeView } from '../../src/adapters/slack/blocks/home/home-view.ts';
import { allThreads, type Viewer } from '../../src/domain/access/viewer.ts';
import type { HomeScreen } from '../../src/domain/home/home.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/workspaces/workspace-settings.ts';
import type { Store } from '../../src/ports/store.ts';
import { viewerOf as findViewer } from '../../src/usecases/access/viewer-of.ts';
import type { Context } from '../../src/usecases/context.ts';
import { describeHome as readHome } from '../../src/usecases/home/describe.ts';
import { createAvailability } from '../../src/usecases/people/availability.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { isPostgres, openEmptyStore } from '../support/stores.ts';
import { ADA, add, DAY, NOW, newThread, nudgeOf, person, TEAM } from './samples.ts';

const BEN = 'U2';
const CARLA = 'U3';
const BOSS = 'U9';
const PAGE = { limit: 10, offset: 0 };

let store: Store;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

const viewerOf = (userId: string) =>
  findViewer({ now: NOW, store } as unknown as Context, { teamId: TEAM, userId });

/** Nobody heeded the nudges of this thread: a channel was told, or is about to be. */
async function escalate(number: number, state: 'sent' | 'queued'): Promise<void> {
  await store.nudges.claimDue(NOW, 10, (due) =>
    due
      .filter(({ thread }) => thread.number === number)
      .map(({ thread }) => ({
        nudge: null,
        escalation: { ...nudgeOf(thread), kind: 'escalation' as const, recipientId: 'C1' },
        thread: { ...thread, version: thread.version + 1 },
        before: thread.version,
        nextNudgeAt: NOW + DAY,
      })),
  );
  if (state === 'queued') return;
  for (const nudge of await store.nudges.queued(NOW, 10)) {
    const settlement = { state: 'sent', channelId: 'C1', messageTs: '1.1', sentAt: NOW } as const;
    await store.nudges.settle([{ nudge, settlement }]);
  }
}

describe('only what one has a part in', () => {
  beforeEach(async () => {
    await store.workspaces.updatePreferences(TEAM, { visibility: 'own' });
    await store.people.save(person({ userId: BOSS, isAdmin: true }));
    await add(store, { client: 'Acme', amount: { minor: 100, currency: 'EUR' } });
    await add(store, { client: 'Acme Bank', ownerId: BEN });
    await add(store, { client: 'Acme Cars', ownerId: BEN }, NOW - 1);
    await add(store, { client: 'Acme Dairy', ownerId: CARLA });
    const other = await add(store, { client: 'Acme Energy', ownerId: CARLA });
    const byCarla = { ...other, addedBy: CARLA, version: 2 };
    const event = { kind: 'answered', at: NOW, recordedAt: NOW, by: CARLA } as const;
    await store.threads.save(byCarla, 1, event, NOW);
  });

  // Ada has added the first four of them, for others; the fifth is Carla's alone.
  const CASES: readonly [string, string, () => Promise<unknown>, readonly number[]][] = [
    ['the owner sees their own, and nobody else’s', BEN, async () => undefined, [2, 3]],
    ['whoever added one sees it, whoever owns it', ADA, async () => undefined, [1, 2, 3, 4]],
    ['admins see everything', BOSS, async () => undefined, [1, 2, 3, 4, 5]],
    ['somebody without a part sees nothing', 'U7', async () => undefined, []],
    [
      'a cover sees what they stand in for',
      BEN,
      () => store.people.save(person({ userId: CARLA, coverId: BEN, coverUntil: NOW + 1 })),
      [2, 3, 4, 5],
    ],
    [
      'a cover of earlier times sees it no more',
      BEN,
      () => store.people.save(person({ userId: CARLA, coverId: BEN, coverUntil: NOW })),
      [2, 3],
    ],
    ['what was escalated is seen by everybody', 'U7', () => escalate(5, 'sent'), [5]],
    ['what is yet to be escalated is not', 'U7', () => escalate(5, 'queued'), []],
  ];
  test.each(CASES)('%s', async (_, userId, arrange, seen) => {
    await arrange();
    const viewer = await viewerOf(userId);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const found = await store.threads.findFor(viewer, number);
      expect(found?.number).toBe(seen.includes(number) ? number : undefined);
    }
    const listed = await store.threads.list(viewer, { status: 'open' }, PAGE);
    expect(listed.threads.map(({ number }) => number).toSorted()).toEqual(seen);
    expect(listed.total).toBe(seen.length);
    const named = await store.threads.findByClient(viewer, 'acme', 1);
    expect(named.total).toBe(seen.length);
    const openTotals = await store.threads.openTotals(viewer, userId);
    expect(openTotals.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
    expect(openTotals.some(({ currency }) => currency === 'EUR')).toBe(seen.includes(1));
  });

  test('a page begins where the last one ended, among what is seen', async () => {
    const viewer = await viewerOf(BEN);
    const first = await store.threads.list(viewer, {}, { limit: 1, offset: 0 });
    const second = await store.threads.list(viewer, {}, { limit: 1, offset: 1 });
    expect([first.threads[0]?.number, second.threads[0]?.number, second.total]).toEqual([3, 2, 2]);
  });

  test('another workspace has settings of its own', async () => {
    expect(await store.workspaces.settings('T2')).toEqual(DEFAULT_SETTINGS);
    await store.workspaces.updatePreferences(TEAM, { watchEmoji: 'eyes' });
    expect(await store.workspaces.settings(TEAM)).toEqual({
      ...DEFAULT_SETTINGS,
      visibility: 'own',
      watchEmoji: 'eyes',
    });
    expect(await store.threads.findFor(allThreads('T2'), 1)).toBeNull();
  });
});

test.skipIf(isPostgres)(
  'ten thousand threads of which few are seen are on the screen well within three seconds',
  async () => {
    await store.workspaces.updatePreferences(TEAM, { visibility: 'own' });
    for (let count = 0; count < 10_000; count++) {
      const { thread, event } = newThread({ client: `Client ${count}`, ownerId: `U${count % 50}` });
      await store.threads.add({ ...thread, addedBy: thread.ownerId }, event, NOW + (count % 30) * DAY);
    }
    const context = {
      now: NOW,
      store,
      features: { missing: () => [] },
      mailboxes: { of: () => [] },
      policies: createPolicyCache(store.policies),
      availabilityOf: createAvailability({
        holidays: { closuresOn: () => [], regionOfTimeZone: () => null } as never,
      }),
    } as unknown as Context;
    const describeHome = (shown: HomeScreen) => readHome(context, shown);
    const screen = { teamId: TEAM, userId: ADA, list: 'overview', text: null, page: 0, seenAt: NOW } as const;
    const began = performance.now();
    const home = await describeHome(screen);
    await describeHome({ ...screen, text: 'client 99' });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(home.mine.count).toBe(200);
    expect(home.team.count).toBe(0);
    expect(homeView(home).blocks.length).toBeLessThanOrEqual(100);
  },
  60_000,
);

const VIEWERS: readonly Viewer[] = [
  allThreads(TEAM),
  { teamId: TEAM, only: { userId: ADA, standsInFor: [BEN] } },
];
test.each(VIEWERS)('threads tied to a place are found there alone', async (viewer) => {
  await add(store, { slackThread: { channelId: 'C1', ts: null } });
  await add(store, { slackThread: { channelId: 'C1', ts: '1.1' } });
  await add(store, { slackThread: { channelId: 'C2', ts: null } });
  const tiedTo = async (ts: string | null) => {
    const filter = { slackThread: { channelId: 'C1', ts } };
    return (await store.threads.list(viewer, filter, PAGE)).threads.map(({ number }) => number);
  };
  expect(await tiedTo(null)).toEqual([1]);
  expect(await tiedTo('1.1')).toEqual([2]);
});
