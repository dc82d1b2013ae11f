import { afterEach, beforeEach, expect, test } from 'vitest';
import { isChannelId } from '../../src/adapters/slack/ids/recipients.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import type { Lease, Leases } from '../../src/ports/leases.ts';
import type { NudgeMessage, SendResult } from '../../src/ports/messenger.ts';
import { type Store, StoreError } from '../../src/ports/store.ts';
import { createDispatcher } from '../../src/usecases/nudges/dispatch.ts';
import { createServices, type Ports } from '../../src/usecases/services.ts';
import { add, claimed, NOW, nudgeAll, TEAM } from '../sql/samples.ts';
import { simulatedTime } from '../support/simulated-time.ts';

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const nothing = () => undefined;
const BY_DAY = { kind: 'sent', place: { channelId: 'D1', messageTs: '1.1' } } as const;

/** Sends what is queued in the store by this call, under these leases. */
function dispatcher(
  send: (message: NudgeMessage) => Promise<SendResult>,
  leases: Leases = store.leases,
  others: Partial<Ports> = {},
) {
  const errors: unknown[] = [];
  const ports = {
    clock: { now: () => NOW },
    timer: { after: () => nothing },
    log: { debug: nothing, info: nothing, warn: nothing, error: (facts: unknown) => errors.push(facts) },
    holidays: createHolidays(),
    store: { ...store, leases },
    features: { missing: () => [] },
    directory: {
      profile: async () => null,
      findByName: async () => [],
      fallback: async () => null,
      isChannel: isChannelId,
    },
    messenger: { turn: async () => undefined, sendNudges: send },
    draftLanguageFor: () => 'en',
    templateValidator: { customTemplateIssue: () => null },
    display: { showHome: async () => undefined },
    delivery: { sendTimeout: 10_000, settle: 30_000 },
    keepUninstalledDays: 90,
    newId: () => 'id',
    ...others,
  } as unknown as Ports;
  const services = createServices(ports);
  const stopping = new AbortController();
  const sending = createDispatcher(services, new Set(), stopping.signal, (error) => errors.push(error));
  return { errors, sending };
}

/** A promise that the test settles. */
function gate() {
  let open = nothing as () => void;
  const opened = new Promise<void>((resolve) => {
    open = () => resolve();
  });
  return { opened, open: () => open() };
}

test('a workspace that Slack does not answer keeps no other one waiting', async () => {
  for (const teamId of ['T1', 'T2', 'T3']) await add(store, { teamId });
  await claimed(store);
  const first = gate();
  const sentTo: string[] = [];
  const { sending, errors } = dispatcher(async ({ reader }) => {
    if (reader.teamId === 'T1') await first.opened;
    sentTo.push(reader.teamId);
    return BY_DAY;
  });
  sending.wake();
  await expect.poll(() => sentTo.toSorted()).toEqual(['T2', 'T3']);
  // What becomes due meanwhile goes out, too.
  await add(store, { teamId: 'T4' });
  await store.nudges.claimDue(NOW, 10, nudgeAll);
  sending.wake();
  await expect.poll(() => sentTo.toSorted()).toEqual(['T2', 'T3', 'T4']);
  first.open();
  await sending.idle();
  expect([sentTo.at(-1), errors]).toEqual(['T1', []]);
});

test('at most 64 calls are under way at once, over all workspaces, and all nudges go out', async () => {
  for (let team = 0; team < 70; team++) {
    for (let owner = 0; owner < 2; owner++) await add(store, { teamId: `T${team}`, ownerId: `U${owner}` });
  }
  await store.nudges.claimDue(NOW, 200, nudgeAll);
  let open = 0;
  let most = 0;
  let sent = 0;
  const { sending, errors } = dispatcher(async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    open -= 1;
    sent += 1;
    return BY_DAY;
  });
  sending.wake();
  await sending.idle();
  expect([sent, errors]).toEqual([140, []]);
  expect(most).toBeGreaterThan(32);
  expect(most).toBeLessThanOrEqual(64);
});

test('while another replica sends in a workspace, nothing goes out there from here', async () => {
  await add(store);
  await claimed(store);
  const other = await store.leases.take({ teamId: TEAM, name: 'sending' }, 60_000);
  let calls = 0;
  const { sending } = dispatcher(async () => {
    calls += 1;
    return BY_DAY;
  });
  sending.wake();
  await sending.idle();
  expect(calls).toBe(0);
  if (other) await store.leases.release(other);
  sending.wake();
  await sending.idle();
  expect(calls).toBe(1);
});

test('a process that was stopped between marking a nudge and the call, and wakes after its lease, posts nothing', async () => {
  await add(store);
  await claimed(store);
  let remaining = 60_000;
  const real = store;
  const killable: Leases = {
    ...store.leases,
    take: async (key, ms) => {
      const lease = await real.leases.take(key, ms);
      return lease && ({ ...lease, remaining: () => remaining } as Lease);
    },
  };
  let calls = 0;
  const stopped: Store['nudges'] = {
    ...real.nudges,
    startSending: async (...args) => {
      const started = await real.nudges.startSending(...args);
      remaining = 0;
      return started;
    },
  };
  store = { ...real, nudges: stopped };
  const { sending } = dispatcher(async () => {
    calls += 1;
    return BY_DAY;
  }, killable);
  sending.wake();
  await sending.idle();
  expect(calls).toBe(0);
  expect(await real.nudges.queued(NOW, 10)).toMatchObject([{ state: 'queued', attempts: 1 }]);
});

test('a nudge that could not be marked because the database was away is not put off', async () => {
  await add(store);
  await claimed(store);
  let isAway = true;
  const startSending: Store['nudges']['startSending'] = async (...attempt) => {
    if (isAway) throw new StoreError('away', 'the database does not answer');
    return store.nudges.startSending(...attempt);
  };
  let sent = 0;
  const { sending, errors } = dispatcher(
    async () => {
      sent += 1;
      return BY_DAY;
    },
    store.leases,
    { store: { ...store, nudges: { ...store.nudges, startSending } } },
  );
  sending.wake();
  await sending.idle();
  expect(errors).toEqual([expect.any(StoreError)]);
  isAway = false;
  sending.wake();
  await sending.idle();
  expect(sent).toBe(1);
});

test('Slack’s wish to be left alone holds for every replica, until its end', async () => {
  await add(store);
  await add(store, { ownerId: 'U2' });
  await claimed(store);
  let calls = 0;
  const limited = async () => {
    calls += 1;
    return { kind: 'later', retryAfter: 30_000, error: 'ratelimited' } as const;
  };
  for (const { sending } of [dispatcher(limited), dispatcher(limited)]) {
    sending.wake();
    await sending.idle();
  }
  expect(calls).toBeLessThanOrEqual(2);
  expect(await store.nudges.waitingTeams(NOW + 29_999, [], 10)).toEqual([]);
  expect(await store.nudges.waitingTeams(NOW + 30_000, [], 10)).toEqual([TEAM]);
});

test('within a workspace the most urgent nudges go out first, those of one person together', async () => {
  const minor = (amount: number) => ({ amount: { minor: amount, currency: 'EUR' } });
  await add(store, { ownerId: 'U1', ...minor(100) });
  await add(store, { ownerId: 'U2', ...minor(900) });
  await add(store, { ownerId: 'U3', ...minor(950) });
  await add(store, { ownerId: 'U1', ...minor(1000) });
  await claimed(store);
  const queued = await store.nudges.queued(NOW, 10, TEAM);
  expect(queued.map(({ threadNumber }) => threadNumber)).toEqual([4, 1, 3, 2]);
});

test('a rush of 10,000 in one workspace delays nobody else’s nudge by more than two seconds', async () => {
  const time = simulatedTime(NOW);
  for (let number = 0; number < 10_000; number++)
    await add(store, { ownerId: `U${number % 2000}` }, NOW - 1000);
  await add(store, { teamId: 'T2' }, NOW - 1);
  const sentAt: number[] = [];
  const { sending, errors } = dispatcher(
    async ({ reader }) => {
      await time.sleep(150);
      if (reader.teamId === 'T2') sentAt.push(time.now());
      return BY_DAY;
    },
    store.leases,
    { clock: time, timer: { after: time.after } },
  );
  const claimAll = async () => {
    for (let found = 100; found === 100; ) {
      found = (await store.nudges.claimDue(NOW, 100, nudgeAll)).length;
      sending.wake();
      await new Promise(setImmediate);
    }
  };
  void claimAll();
  await time.runUntil(() => sentAt.length > 0);
  expect(sentAt[0]).toBeLessThanOrEqual(NOW + 2000);
  expect(errors).toEqual([]);
}, 120_000);
