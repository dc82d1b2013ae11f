import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isChannelId } from '../../src/adapters/slack/ids/recipients.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { personActor } from '../../src/domain/access/actor.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { CATEGORIES, type ThreadCategory } from '../../src/domain/threads/thread.ts';
import { noMailboxes } from '../../src/ports/mailboxes.ts';
import type { ActorContext } from '../../src/usecases/context.ts';
import { claimNudges } from '../../src/usecases/nudges/claim.ts';
import { revalidateNudges } from '../../src/usecases/nudges/revalidate.ts';
import { createAvailability } from '../../src/usecases/people/availability.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { forecastNudges } from '../../src/usecases/threads/forecast.ts';
import { newThread, person, TEAM } from '../sql/samples.ts';
import { collectedLog } from '../support/collected-log.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A week before the public holidays of 2026 and the change of the clocks in the United States. */
const START = Date.parse('2026-10-28T13:17:00Z');
const HORIZON = 12;

const availabilityOf = createAvailability({ holidays: createHolidays() });

interface Situation {
  readonly people: readonly Partial<Person>[];
  readonly clients: readonly {
    readonly owner: number;
    readonly category: ThreadCategory;
    readonly age: number;
    readonly amount: number;
    readonly pausedFor: number;
  }[];
}

const hours = (max: number) => fc.integer({ min: -max, max }).map((count) => START + count * HOUR);
const people = fc.tuple(
  ...[0, 1, 2].map((index) =>
    fc.record({
      timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'),
      region: fc.constantFrom('off', 'DE-BY', 'US'),
      digestAt: fc.option(fc.integer({ min: 0, max: 1439 })),
      dailyLimit: fc.option(fc.integer({ min: 1, max: 3 })),
      pausedUntil: fc.option(hours(100)),
      coverId: fc.option(fc.constantFrom(`U${((index + 1) % 3) + 1}`)),
      coverFrom: fc.option(hours(60)),
      coverUntil: fc.option(hours(200)),
    }),
  ),
);
const client = fc.record({
  owner: fc.integer({ min: 0, max: 2 }),
  category: fc.constantFrom(...CATEGORIES),
  age: fc.integer({ min: 0, max: 40 * 24 * 60 }),
  amount: fc.integer({ min: 1, max: 3 }),
  pausedFor: fc.constantFrom(0, 0, 0, 30, 80),
});
const situation = fc.record({ people, clients: fc.array(client, { minLength: 1, maxLength: 9 }) });

async function stageOf({ people: settings, clients }: Situation) {
  const store = await openSqliteStore(':memory:');
  const directory = { profile: async () => null, fallback: async () => null, isChannel: isChannelId };
  let [now, ids] = [START, 0];
  const services = {
    store,
    directory,
    availabilityOf,
    policies: createPolicyCache(store.policies),
    newId: () => `n${ids++}`,
    log: collectedLog(),
    homes: { changed: () => undefined },
    caches: { refresh: async () => undefined },
    mailboxes: noMailboxes,
  };
  for (const [index, one] of settings.entries()) {
    const userId = `U${index + 1}`;
    await store.people.save(person({ userId, slackTimeZone: one.timeZone ?? 'UTC', ...one }));
  }
  for (const { owner, category, age, amount, pausedFor } of clients) {
    const since = START - age * 60_000;
    const details = { ownerId: `U${owner + 1}`, category, since, amount: { minor: amount, currency: 'EUR' } };
    const { thread, event } = newThread(details);
    const until = START + pausedFor * HOUR;
    const pause = pausedFor === 0 ? null : ({ kind: 'snooze', until } as const);
    await store.threads.add({ ...thread, pause }, event, START);
  }
  const actor = personActor({ teamId: TEAM, userId: 'U1' });
  const context = () => ({ ...services, now, actor }) as unknown as ActorContext;
  return { store, context, turnTo: (moment: number) => (now = moment) };
}

type Stage = Awaited<ReturnType<typeof stageOf>>;

/** The next moment at which the bot has something to do. */
async function nextMoment({ store }: Stage, until: number): Promise<number> {
  const threads = await store.threads.plannedUntil(allThreads(TEAM), until, 0, 100);
  const queued = await store.nudges.queued(until, 100);
  return Math.min(
    ...threads.map(({ nextNudgeAt }) => nextNudgeAt ?? until),
    ...queued.map(({ availableAt }) => availableAt),
    until,
  );
}

/** What the bot does at one moment: it claims, reads again, and sends. */
async function tick({ store, context }: Stage): Promise<readonly string[]> {
  await claimNudges(context());
  const sent: string[] = [];
  for (const tried = new Set<string>(); ; ) {
    const queued = await store.nudges.queued(context().now, 100);
    const fresh = queued.filter(({ id, recipientId }) => !tried.has(`${id}/${recipientId}`));
    if (fresh.length === 0) return sent;
    for (const { id, recipientId } of fresh) tried.add(`${id}/${recipientId}`);
    const toSend = await revalidateNudges(context(), fresh);
    const settlement = {
      state: 'sent',
      channelId: 'D1',
      messageTs: '1.1',
      sentAt: context().now,
    } as const;
    await store.nudges.settle(toSend.map((nudge) => ({ nudge, settlement })));
    sent.push(
      ...toSend.map(({ threadNumber, recipientId, kind }) =>
        lineOf(context().now, threadNumber, recipientId, kind),
      ),
    );
  }
}

const lineOf = (at: number, number: number, recipientId: string, kind: string) =>
  `${new Date(at).toISOString()} #${number} ${recipientId} ${kind}`;

test('what is foretold is what is sent, whatever limits, digests, pauses, covers and holidays there are', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(situation, async (given) => {
      const stage = await stageOf(given);
      const forecast = await forecastNudges(stage.context(), { scope: 'team', days: HORIZON });
      const foretold = forecast.nudges.map(({ at, thread, recipientId, kind }) =>
        lineOf(at, thread.number, recipientId, kind),
      );
      const sent: string[] = [];
      for (let at = START; at < forecast.until; ) {
        stage.turnTo(at);
        sent.push(...(await tick(stage)));
        const next = await nextMoment(stage, forecast.until);
        at = next > at ? next : at + 60_000;
      }
      await stage.store.close();
      compared += sent.length;
      expect(foretold.toSorted()).toEqual(sent.toSorted());
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(100);
}, 120_000);

test('a forecast stores nothing', async () => {
  const stage = await stageOf({
    people: [{ timeZone: 'Europe/Berlin' }],
    clients: [{ owner: 0, category: 'offer', age: 9 * 24 * 60, amount: 1, pausedFor: 0 }],
  });
  const before = await stage.store.threads.find(TEAM, 1);
  const { nudges } = await forecastNudges(stage.context(), { scope: 'mine' });
  expect(nudges.length).toBeGreaterThan(1);
  expect(await stage.store.threads.find(TEAM, 1)).toEqual(before);
  expect(await stage.store.nudges.recent(TEAM, START - DAY)).toEqual([]);
});
