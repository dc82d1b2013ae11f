import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import type { Store } from '../../src/ports/store.ts';
import { createAvailability } from '../../src/usecases/people/availability.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { previewPolicy } from '../../src/usecases/policies/preview.ts';
import { openEmptyStore } from '../support/stores.ts';
import { ADA, add, DAY, NOW, TEAM } from './samples.ts';

let store: Store;
beforeEach(async () => {
  store = await openEmptyStore();
});
afterEach(() => store.close());

test('ten thousand threads are counted while others run, and nothing is changed', async () => {
  for (let count = 0; count < 10_000; count++) {
    await add(store, { client: `Client ${count}`, ownerId: `U${count % 50}` }, NOW + 100 * DAY);
  }
  const holidays = { closuresOn: () => [], regionOfTimeZone: () => null };
  const deps = {
    now: NOW,
    store,
    directory: { profile: async () => ({ isAdmin: true }) },
    policies: createPolicyCache(store.policies),
    availabilityOf: createAvailability({ holidays: holidays as never }),
  };
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const preview = await previewPolicy(
    { ...deps, actor: { kind: 'person', teamId: TEAM, userId: ADA } } as never,
    'all',
    DEFAULT_POLICIES.support,
  );
  clearInterval(tick);
  expect(preview).toMatchObject({ open: 10_000, moved: 10_000, becomes: DEFAULT_POLICIES.support });
  expect(preview.soonest).toHaveLength(5);
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(1000);
  expect((await store.threads.find(TEAM, 1))?.nextNudgeAt).toBe(NOW + 100 * DAY);
}, 60_000);
