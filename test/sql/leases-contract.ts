import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lease } from '../../src/ports/leases.ts';
import type { Store } from '../../src/ports/store.ts';

const KEY = { teamId: 'T1', name: 'sending' };
const MINUTE = 60_000;

/** What leases must do on every engine. `open` opens an empty store. */
export function describeLeases(name: string, open: () => Promise<Store>): void {
  describe(`leases on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const take = (key = KEY, ms = MINUTE) => store.leases.take(key, ms);

    test('one at a time holds a lease, this process included; others are not touched by it', async () => {
      expect(await take()).toMatchObject({ ...KEY, number: expect.any(Number) });
      expect(await take()).toBeNull();
      expect(await take({ teamId: 'T2', name: 'sending' })).not.toBeNull();
      expect(await take({ teamId: 'T1', name: 'token' })).not.toBeNull();
    });

    test('of fifty who ask at once, one gets it', async () => {
      const taken = await Promise.all(Array.from({ length: 50 }, () => take()));
      expect(taken.filter((lease) => lease !== null)).toHaveLength(1);
    });

    test('a lease that was given back is free, with a higher number', async () => {
      const first = (await take()) as Lease;
      await store.leases.release(first);
      const second = (await take()) as Lease;
      expect(second.number).toBeGreaterThan(first.number);
      await store.leases.release(first);
      expect(await take()).toBeNull();
    });

    test('a lease ends by time, and is not renewed after that', async () => {
      const ended = (await take(KEY, 0)) as Lease;
      expect(ended.remaining()).toBe(0);
      const next = (await take()) as Lease;
      expect(await store.leases.renew(ended, MINUTE)).toBeNull();
      expect(await store.leases.renew(next, 2 * MINUTE)).toMatchObject({ number: next.number });
    });

    test('what remains is known, and more after a renewal', async () => {
      const lease = (await take(KEY, MINUTE)) as Lease;
      expect(lease.remaining()).toBeGreaterThan(0);
      expect(lease.remaining()).toBeLessThanOrEqual(MINUTE);
      const renewed = await store.leases.renew(lease, 10 * MINUTE);
      expect(renewed?.remaining()).toBeGreaterThan(MINUTE);
    });
  });
}
