import { expect, test } from 'vitest';
import type { Lease, Leases } from '../../src/ports/leases.ts';
import type { Timer } from '../../src/ports/timer.ts';
import { withLease } from '../../src/usecases/with-lease.ts';

const KEY = { teamId: 'T1', name: 'sending' };
const LASTS = 30_000;

/** Leases and timers on a clock that the test turns; `answer` decides what a renewal finds. */
function turnable(answer: () => Lease['number'] | null | Error) {
  let now = 0;
  const calls: string[] = [];
  let waiting: { at: number; work: () => void }[] = [];
  const lease = (number: number, ms: number): Lease => {
    const end = now + ms;
    return { ...KEY, number, remaining: () => Math.max(0, end - now) };
  };
  const leases: Leases = {
    take: async (_key, ms) => lease(1, ms),
    renew: async (_lease, ms) => {
      calls.push(`renew at ${now}`);
      const found = answer();
      if (found instanceof Error) throw found;
      return found === null ? null : lease(found, ms);
    },
    release: async () => void calls.push(`release at ${now}`),
  };
  const timer: Timer = {
    after: (ms, work) => {
      const entry = { at: now + ms, work };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
  };
  async function turn(to: number): Promise<void> {
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= to).toSorted((a, b) => a.at - b.at);
      if (!next) break;
      waiting = waiting.filter((one) => one !== next);
      now = Math.max(now, next.at);
      next.work();
      await new Promise(setImmediate);
    }
    now = to;
  }
  return { leases, timer, calls, turn };
}

async function held(clock: ReturnType<typeof turnable>) {
  let finish = () => {};
  let signal = new AbortController().signal;
  const done = withLease(clock, KEY, (lease) => {
    signal = lease.signal;
    return new Promise<string>((resolve) => {
      finish = () => resolve('done');
    });
  });
  await new Promise(setImmediate);
  return { done, signal: () => signal, finish: () => finish() };
}

test('a lease is renewed while its work lasts, and given back after it', async () => {
  const clock = turnable(() => 1);
  const work = await held(clock);
  await clock.turn(3 * LASTS);
  expect(work.signal().aborted).toBe(false);
  work.finish();
  expect(await work.done).toBe('done');
  expect(clock.calls.at(-1)).toBe(`release at ${3 * LASTS}`);
  const renewals = clock.calls.length;
  await clock.turn(9 * LASTS);
  expect(clock.calls).toHaveLength(renewals);
});

test('work hears at once that its lease went to somebody else', async () => {
  const clock = turnable(() => null);
  const work = await held(clock);
  await clock.turn(LASTS / 3);
  expect(work.signal().aborted).toBe(true);
  work.finish();
  await work.done;
});

test('while the database does not answer, work goes on until the lease that is known ends, and no longer', async () => {
  const clock = turnable(() => new Error('the server is away'));
  const work = await held(clock);
  await clock.turn(LASTS - 1);
  expect(work.signal().aborted).toBe(false);
  await clock.turn(LASTS);
  expect(work.signal().aborted).toBe(true);
  expect(clock.calls.length).toBeGreaterThan(3);
  work.finish();
  await work.done;
});

test('nothing is done while somebody else has the lease', async () => {
  const clock = turnable(() => 1);
  const taken = { ...clock, leases: { ...clock.leases, take: async () => null } };
  expect(await withLease(taken, KEY, () => Promise.reject(new Error('it was done')))).toBeNull();
});
