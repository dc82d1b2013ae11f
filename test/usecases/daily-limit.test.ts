import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../../src/domain/calendar/local-date.ts';
import type { Nudge } from '../../src/domain/nudges/nudge.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Context } from '../../src/usecases/context.ts';
import { claimNudges } from '../../src/usecases/nudges/claim.ts';
import { createAvailability } from '../../src/usecases/people/availability.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { add, DAY, NOW, person } from '../sql/samples.ts';
import { collectedLog } from '../support/collected-log.ts';
import { openEmptyStore } from '../support/stores.ts';

const HOUR = 3_600_000;
const ZONE = 'Europe/Berlin';
const NO_HOLIDAYS = {
  closuresOn: () => [],
  partsOf: () => [],
  knows: () => false,
  named: () => [],
  suggest: () => [],
  regionOfTimeZone: () => null,
  nameOf: (code: string) => code,
};

/** Ticks at these distances (ms) and sends at once what is claimed; resolves with all that was sent. */
async function story(owner: Person, clients: number, ticks: readonly number[]): Promise<readonly Nudge[]> {
  const store = await openEmptyStore();
  let [now, ids] = [NOW, 0];
  const services = {
    store,
    availabilityOf: createAvailability({ holidays: NO_HOLIDAYS }),
    policies: createPolicyCache(store.policies),
    newId: () => `n${ids++}`,
    log: collectedLog(),
    homes: { changed: () => undefined },
  };
  const claim = () => claimNudges({ ...services, now } as unknown as Context);
  const sent: Nudge[] = [];
  await store.people.save(owner);
  for (let count = 0; count < clients; count++) await add(store, { since: NOW - count * DAY });
  for (const distance of ticks) {
    now += distance;
    await claim();
    const queued = await store.nudges.queued(now, 100);
    const settlement = { state: 'sent', channelId: 'D1', messageTs: '1.1', sentAt: now } as const;
    await store.nudges.settle(queued.map((nudge) => ({ nudge, settlement })));
    sent.push(...queued);
  }
  await store.close();
  return sent;
}

const ticks = fc.array(fc.integer({ min: HOUR / 4, max: 30 * HOUR }), { minLength: 5, maxLength: 60 });
const hourly = Array.from({ length: 100 * 24 }, () => HOUR);

test('on no local day more nudges than asked for, whenever the bot ticks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(null, 9 * 60, 16 * 60),
      ticks,
      async (dailyLimit, clients, digestAt, some) => {
        const days = new Map<string, number>();
        for (const { claimedAt } of await story(person({ dailyLimit, digestAt }), clients, some)) {
          const day = localDate(claimedAt, ZONE);
          days.set(day, (days.get(day) ?? 0) + 1);
        }
        for (const count of days.values()) expect(count).toBeLessThanOrEqual(dailyLimit);
      },
    ),
    { numRuns: 40 },
  );
});

test.each([null, 9 * 60])(
  'nobody is forgotten: each client comes up as often as without a limit',
  async (digestAt) => {
    const often = (nudges: readonly Nudge[]) => {
      const counts = new Map<number, number>();
      for (const { threadNumber } of nudges) counts.set(threadNumber, (counts.get(threadNumber) ?? 0) + 1);
      return [...counts].sort(([a], [b]) => a - b);
    };
    const limited = await story(person({ dailyLimit: 1, digestAt }), 6, hourly);
    expect(often(limited)).toEqual(often(await story(person({ digestAt }), 6, hourly)));
    expect(often(limited)).toHaveLength(6);
  },
);

test('digests begin at one moment of a day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 1, max: 9 }),
      ticks,
      async (at, clients, some) => {
        const moments = new Map<string, Set<number>>();
        for (const { claimedAt } of await story(person({ digestAt: at }), clients, some)) {
          const day = localDate(claimedAt, ZONE);
          moments.set(day, (moments.get(day) ?? new Set()).add(claimedAt));
        }
        for (const times of moments.values()) expect(times.size).toBe(1);
      },
    ),
    { numRuns: 30 },
  );
});
