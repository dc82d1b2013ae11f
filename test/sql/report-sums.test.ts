import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../../packages/slack-sandbox/src/seeded-random.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import type { ThreadFigures } from '../../src/domain/reports/thread-figures.ts';
import type { PlannedThread } from '../../src/domain/threads/thread.ts';
import type { ReportFilter, ReportSpan } from '../../src/ports/report-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { openEmptyStore } from '../support/stores.ts';
import { ADA, add, DAY, NOW, TEAM } from './samples.ts';

let store: Store;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

const random = seededRandom(17);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const moment = () => NOW - Math.floor(random() * 100 * DAY);

/** A history of a thread that nobody has lived: follow-ups, silences and endings at any moments of three months. */
function someFigures(): ThreadFigures {
  const silences = Array.from({ length: 1 + Math.floor(random() * 4) }, moment).sort((a, b) => a - b);
  return {
    silences: silences.map((startedAt, index) => {
      const isLasting = index === silences.length - 1 && random() < 0.5;
      return {
        startedAt,
        endedAt: isLasting ? null : startedAt + DAY,
        end: isLasting ? ('lasting' as const) : pick(['replied', 'replied', 'closed'] as const),
        days: isLasting ? null : pick([1, 1.2, 7.5]),
        followUps: pick([0, 1, 2]),
      };
    }),
    followUps: Array.from({ length: Math.floor(random() * 4) }, () => {
      const at = moment();
      return {
        at,
        remedy: pick(['check_in', 'call', null] as const),
        channel: pick(['email', 'phone'] as const),
        isCustom: pick([true, false, null]),
        replied: random() < 0.4,
        settledAt: at + pick([1, 7, 90]) * DAY,
      };
    }),
    closings: Array.from({ length: Math.floor(random() * 3) }, () => {
      const at = moment();
      return {
        at,
        until: pick([null, null, at + 3 * DAY, at + 40 * DAY]),
        outcome: pick(['won', 'ghosted'] as const),
      };
    }),
  };
}

/** Rows of one kind counted together, because a store may return them in parts. */
function addedUp(rows: readonly { readonly count: number; readonly minor?: number }[]) {
  const sums = new Map<string, { count: number; minor: number }>();
  for (const { count, minor = 0, ...kind } of rows) {
    const key = JSON.stringify(Object.entries(kind).sort());
    const before = sums.get(key) ?? { count: 0, minor: 0 };
    sums.set(key, { count: before.count + count, minor: before.minor + minor });
  }
  return [...sums].map((row) => JSON.stringify(row)).sort();
}

/** Of everybody's threads, from the sums of the days; of Ada's, from the rows. All threads are hers. */
async function asked(filter: Partial<ReportFilter>, span: ReportSpan) {
  const full = { viewer: allThreads(TEAM), ...filter };
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  return {
    revivals: sorted(
      (await store.reports.revivalRows(full, span, NOW)).map(
        ({ category, remedy, channel, isCustom, cases, replied }) => ({
          key: [category, remedy, channel, isCustom],
          cases,
          replied,
        }),
      ),
    ),
    revived: sorted(
      (await store.reports.revivedRows(full, span)).map(({ currency, count, minor }) => ({
        currency,
        count,
        minor,
      })),
    ),
    outcomes: addedUp(await store.reports.outcomeRows(full, span)),
    ended: addedUp(await store.reports.silenceRows(full, span)),
    lasting: addedUp(await store.reports.lastingRows(full, span)),
  };
}

async function expectEqualSums(): Promise<void> {
  const spans = [
    { from: NOW - 110 * DAY, to: NOW },
    { from: NOW - 70 * DAY, to: NOW },
    { from: NOW - 30 * DAY + 3_600_001, to: NOW - 2 * DAY - 17 },
    { from: NOW - 20 * DAY + 1, to: NOW - 20 * DAY + 5_000_000 },
    { from: Math.floor(NOW / DAY) * DAY - 10 * DAY, to: Math.floor(NOW / DAY) * DAY },
  ];
  for (const span of spans) {
    const ofDays = await asked({}, span);
    expect(ofDays).toEqual(await asked({ ownerId: ADA }, span));
  }
}

async function countAgain(threads: readonly PlannedThread[]): Promise<void> {
  await store.reports.keep(threads.map((thread) => ({ thread, figures: someFigures() })));
}

test('the sums of the days say what the rows say: counted, counted again, deleted', async () => {
  const threads: PlannedThread[] = [];
  for (let index = 0; index < 12; index++) {
    const amount = pick([null, { minor: 100 + index, currency: 'EUR' }, { minor: 7, currency: 'USD' }]);
    threads.push(
      await add(store, { client: `Client ${index}`, amount, category: pick(['offer', 'invoice']) }),
    );
  }
  await countAgain(threads);
  await expectEqualSums();
  const everything = await asked({}, { from: NOW - 70 * DAY, to: NOW });
  expect(everything.revivals.length).toBeGreaterThan(3);
  expect(everything.revived.length).toBeGreaterThan(1);
  expect(everything.outcomes.length).toBeGreaterThan(2);
  expect(everything.ended.length).toBeGreaterThan(5);
  expect(everything.lasting.length).toBeGreaterThan(1);
  await countAgain(threads.slice(3, 9));
  await expectEqualSums();
  for (const thread of threads.slice(2, 5)) expect(await store.threads.remove(thread, ADA)).toBe('removed');
  await expectEqualSums();
  expect(await asked({}, { from: NOW - 70 * DAY, to: NOW })).not.toEqual(everything);
});
