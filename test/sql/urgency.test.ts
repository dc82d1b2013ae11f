import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allThreads } from '../../src/domain/access/viewer.ts';
import type { ClientThread, PendingQuestion } from '../../src/domain/threads/thread.ts';
import { TURNS, turnOf } from '../../src/domain/threads/turn.ts';
import { byUrgency, needsYou, todayOf } from '../../src/domain/threads/urgency.ts';
import type { Store } from '../../src/ports/store.ts';
import { isPostgres, openEmptyStore } from '../support/stores.ts';
import { ADA, add, DAY, NOW, TEAM } from './samples.ts';

let store: Store;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

const TODAY = todayOf(NOW, 'Europe/Berlin');
const ALL = { limit: 100, offset: 0 };

const moment = fc.constantFrom(...[-3, -1, 0, 0.1, 1, 3].map((days) => NOW + days * DAY));
const day = fc.constantFrom('2026-11-08', '2026-11-09', '2026-11-10');
const question: fc.Arbitrary<PendingQuestion> = fc
  .record({
    asked: fc.boolean(),
    offer: fc.oneof(
      fc.constant({ kind: 'doubt' as const, before: {} as never }),
      fc.constant({
        kind: 'bounce' as const,
        before: {} as never,
        address: 'a@b.example',
        isUnknownDomain: false,
      }),
      day.map((namedDate) => ({ kind: 'promise' as const, namedDate })),
      day.map((backOn) => ({ kind: 'away' as const, backOn })),
    ),
  })
  .map(({ asked, offer }) => ({ ...offer, at: NOW - DAY, ...(asked ? { askedAt: NOW } : {}) }));

/** What a client can have gone through, and the moment of its next nudge. */
const state = fc.record({
  nextNudgeAt: fc.option(moment),
  thread: fc.record({
    status: fc.constantFrom('open' as const, 'closed' as const),
    waitingOn: fc.constantFrom('client' as const, 'us' as const),
    silentSince: moment,
    lastNudgeAt: fc.option(moment),
    lastFollowUpAt: fc.option(moment),
    pause: fc.option(moment.map((until) => ({ kind: 'snooze' as const, until }))),
    clientAbsence: fc.option(fc.record({ from: moment, to: moment })),
    mutedAt: fc.option(moment),
    amount: fc.option(fc.constantFrom(100, 5_000).map((minor) => ({ minor, currency: 'EUR' }))),
    pendingQuestion: fc.option(question),
    askAgain: fc.option(fc.record({ on: day, askedAt: fc.option(moment) })),
  }),
});

async function enter(patch: Partial<ClientThread>, nextNudgeAt: number | null): Promise<void> {
  const stored = await add(store, {}, nextNudgeAt);
  const event = { kind: 'answered', at: NOW, recordedAt: NOW, by: ADA } as const;
  await store.threads.save({ ...stored, ...patch, version: 2 }, 1, event, nextNudgeAt);
}

const sumOf = (rows: readonly { readonly count: number }[]) =>
  rows.reduce((sum, { count }) => sum + count, 0);

test('lists, reports and the domain agree about whose turn it is and how many need somebody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 12 }), async (states) => {
      await store.close();
      store = await openEmptyStore();
      for (const { thread, nextNudgeAt } of states) await enter(thread, nextNudgeAt);
      const viewer = allThreads(TEAM);
      const { threads: open } = await store.threads.list(viewer, { status: 'open' }, ALL);
      const rows = await store.reports.openRows({ viewer });
      for (const turn of TURNS) {
        const expected = open.filter((thread) => turnOf(thread) === turn);
        const found = await store.threads.list(viewer, { status: 'open', turn }, ALL);
        expect(new Set(found.threads)).toEqual(new Set(expected));
        const inTurn = rows.filter((row) => row.turn === turn);
        expect(sumOf(inTurn)).toBe(expected.length);
        const minor = expected.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0);
        expect(inTurn.reduce((sum, row) => sum + row.minor, 0)).toBe(minor);
      }
      const overdue = await store.reports.overdueRows({ viewer }, TODAY);
      expect(sumOf(overdue)).toBe(open.filter((thread) => needsYou(thread, TODAY)).length);
    }),
    { numRuns: isPostgres ? 5 : 20 },
  );
});

test('lists and the domain agree about who needs somebody today, and in which order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 12 }), async (states) => {
      await store.close();
      store = await openEmptyStore();
      for (const { thread, nextNudgeAt } of states) await enter(thread, nextNudgeAt);
      const { threads } = await store.threads.list(
        allThreads(TEAM),
        {},
        { ...ALL, order: { by: 'urgency', today: TODAY } },
      );
      expect(threads).toEqual(threads.toSorted(byUrgency(TODAY)));
      for (const is of [true, false]) {
        const found = await store.threads.list(allThreads(TEAM), { needsYou: { today: TODAY, is } }, ALL);
        const expected = threads.filter((thread) => needsYou(thread, TODAY) === is);
        expect(found.total).toBe(expected.length);
        expect(new Set(found.threads)).toEqual(new Set(expected));
      }
      const days = [TODAY, todayOf(NOW + DAY, 'Europe/Berlin')];
      const [owners, others] = [[ADA, ADA], ['U0NOBODY']].map((people) =>
        Promise.all(
          people.map((person, index) => store.threads.countNeeding(TEAM, person, days[index] ?? TODAY)),
        ),
      );
      expect(await owners).toEqual(
        days.map((today) => threads.filter((thread) => needsYou(thread, today)).length),
      );
      expect(await others).toEqual([0]);
    }),
    { numRuns: isPostgres ? 20 : 60 },
  );
});

test('the most urgent first: what is due, whom we owe an answer, the longer silence, the larger amount', async () => {
  const euros = (minor: number) => ({ minor, currency: 'EUR' });
  const [tomorrow, soon] = [NOW + 2 * DAY, NOW + DAY / 10];
  await enter({ silentSince: NOW - 9 * DAY, amount: euros(9) }, tomorrow);
  await enter({ silentSince: NOW - 3 * DAY, amount: euros(5) }, soon);
  await enter({ silentSince: NOW - 3 * DAY, amount: euros(50) }, soon);
  await enter({ silentSince: NOW - 5 * DAY }, soon);
  await enter({ silentSince: NOW - DAY, waitingOn: 'us' }, soon);
  const { threads } = await store.threads.list(
    allThreads(TEAM),
    {},
    { ...ALL, order: { by: 'urgency', today: TODAY } },
  );
  expect(threads.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
});
