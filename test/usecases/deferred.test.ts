import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { personActor } from '../../src/domain/access/actor.ts';
import type { Store } from '../../src/ports/store.ts';
import { contextNow } from '../../src/usecases/context.ts';
import { createDeferredRunner } from '../../src/usecases/deferred/run-deferred.ts';
import { untilAnswered } from '../../src/usecases/deferred/until-answered.ts';
import { createServices, type Ports } from '../../src/usecases/services.ts';
import { ADA, add, NOW, person, TEAM } from '../sql/samples.ts';

const nothing = () => undefined;
const MINUTE = 60_000;

let store: Store;
let now: number;
let told: string[];
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  [now, told] = [NOW, []];
});
afterEach(() => store.close());

/** A process on the store. */
function replica() {
  const services = createServices({
    clock: { now: () => now },
    timer: { after: () => nothing },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    holidays: createHolidays(),
    messenger: {} as never,
    store,
    features: { missing: () => [] },
    directory: { profile: async () => null },
    forms: {
      tellInterrupted: async ({ userId }: { userId: string }, viewId: string) => {
        told.push(`${userId} ${viewId}`);
      },
    },
    display: null,
  } as unknown as Ports);
  const { signal } = new AbortController();
  return { services, run: () => createDeferredRunner(services)(signal) };
}

/** What a process that was killed between a change and its new plans has left behind. */
const owed = (subject: string) =>
  store.deferred.change({ teamId: TEAM, kind: 'replan', subject }, () => ({
    notedAt: NOW,
    notBefore: NOW + MINUTE,
    detail: null,
  }));

test('plans that a killed process left behind are made by another one, after a minute, once', async () => {
  await store.people.save(person());
  await add(store, {}, NOW + 1);
  const planned = async () => (await store.threads.find(TEAM, 1))?.nextNudgeAt;
  const { run } = replica();
  await owed(`owner/${ADA}`);
  await owed('policy/all');
  await run();
  expect(await planned()).toBe(NOW + 1);
  now += MINUTE;
  await run();
  expect(await planned()).toBeGreaterThan(NOW + MINUTE);
  expect(await store.deferred.due('replan', now, 10)).toEqual([]);
});

test('a form whose work was interrupted says so; one that is worked on or answered does not', async () => {
  const { services, run } = replica();
  const ctx = contextNow(services, personActor({ teamId: TEAM, userId: ADA }));
  await untilAnswered(ctx, 'V1', async () => 'done');
  let finish = nothing as () => void;
  const working = untilAnswered(ctx, 'V2', () => new Promise<void>((resolve) => (finish = resolve)));
  await store.deferred.change({ teamId: TEAM, kind: 'form', subject: 'V3' }, () => ({
    notedAt: NOW,
    notBefore: NOW,
    detail: { userId: ADA },
  }));
  now += MINUTE;
  await run();
  expect(told).toEqual([`${ADA} V3`]);
  finish();
  await working;
  await run();
  expect(told).toHaveLength(1);
  expect(await store.deferred.nextAt('form')).toBeNull();
});
