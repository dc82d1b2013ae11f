import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DueThread } from '../../src/ports/nudge-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { openEmptyStore } from '../support/stores.ts';
import { ADA, add, NOW, nudgeAll, nudgeOf, person } from './samples.ts';

const BEN = 'U2';

let store: Store;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

/** What a claim of so many threads looks at; it changes nothing. */
async function looked(limit = 100): Promise<readonly DueThread[]> {
  let seen: readonly DueThread[] = [];
  await store.nudges.claimDue(NOW, limit, (due) => {
    seen = due;
    return [];
  });
  return seen;
}

async function sendTo(recipientId: string, count: number, sentAt: number): Promise<void> {
  const threads = await Promise.all(Array.from({ length: count }, () => add(store, {}, NOW - 1e9)));
  await store.nudges.claimDue(NOW, count, (due) =>
    nudgeAll(due).map((claim) => ({ ...claim, nudge: claim.nudge && { ...claim.nudge, recipientId } })),
  );
  const queued = await store.nudges.queued(NOW, 100);
  const settlement = { state: 'sent', channelId: 'D1', messageTs: '1.1', sentAt } as const;
  await store.nudges.settle(queued.map((nudge) => ({ nudge, settlement })));
  expect(queued).toHaveLength(threads.length);
}

const DAY = 86_400_000;

test('without a limit nobody is rationed', async () => {
  await store.people.save(person());
  await add(store);
  expect(await looked()).toMatchObject([{ quota: null }]);
});

test('what was sent today counts, what was sent before does not', async () => {
  await store.people.save(person({ dailyLimit: 5 }));
  await sendTo(ADA, 2, NOW - 1000);
  await sendTo(ADA, 1, NOW - 2 * 86_400_000);
  await add(store);
  expect(await looked()).toMatchObject([{ quota: { readerId: ADA, left: 3 } }]);
});

test('what is on its way counts, an escalation does not', async () => {
  await store.people.save(person({ dailyLimit: 5 }));
  await add(store);
  await store.nudges.claimDue(NOW, 1, (due) =>
    nudgeAll(due).map((claim) => ({
      ...claim,
      escalation: claim.nudge && { ...claim.nudge, id: 'e', kind: 'escalation' },
    })),
  );
  await add(store);
  expect(await looked()).toMatchObject([{ quota: { left: 4 } }]);
});

test('the limit of a cover counts for what the cover reads', async () => {
  await store.people.save(person({ coverId: BEN, dailyLimit: 9 }));
  await store.people.save(person({ userId: BEN, dailyLimit: 2 }));
  await add(store);
  expect(await looked()).toMatchObject([{ quota: { readerId: BEN, left: 2 } }]);
});

test('the most urgent come first, however many are due: our turn, then the longest silence', async () => {
  await store.people.save(person({ dailyLimit: 3 }));
  for (let count = 0; count < 10; count++) await add(store, { client: `early ${count}` }, NOW - 5000);
  const patch = async (step: number, silentSince: number, waitingOn: 'us' | 'client') => {
    const thread = await add(store, {}, NOW - 1);
    const changed = { ...thread, step, silentSince, waitingOn, version: thread.version + 1 };
    const event = { kind: 'reopened', at: NOW, recordedAt: NOW, by: ADA } as const;
    await store.threads.save(changed, thread.version, event, NOW - 1);
    return thread.number;
  };
  const high = await patch(3, NOW - 100 * DAY, 'client');
  const older = await patch(3, NOW - 200 * DAY, 'client');
  const owed = await patch(0, NOW, 'us');
  const due = await looked(3);
  expect(due.map(({ thread }) => thread.number)).toEqual([owed, older, high]);
});

test('a batch is never larger than asked for, and everything due is looked at in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      async (limit, count) => {
        const own = await openEmptyStore();
        await own.people.save(person({ dailyLimit: limit }));
        await own.people.save(person({ userId: BEN }));
        for (let index = 0; index < count; index++) {
          await add(own, { ownerId: index % 2 ? ADA : BEN }, NOW - index);
        }
        const seen = new Set<number>();
        for (let looked = 3; looked === 3; ) {
          const claims = await own.nudges.claimDue(NOW, 3, (due) => {
            expect(due.length).toBeLessThanOrEqual(3);
            for (const { thread } of due) seen.add(thread.number);
            return due.map(({ thread }) => ({
              nudge: nudgeOf(thread),
              thread: { ...thread, version: thread.version + 1 },
              before: thread.version,
              nextNudgeAt: null,
            }));
          });
          looked = claims.length;
        }
        expect(seen.size).toBe(count);
        await own.close();
      },
    ),
    { numRuns: 20 },
  );
});
