import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import { createPolicyCache } from '../../src/usecases/policies/policy-cache.ts';
import { createTemplateCache } from '../../src/usecases/templates/template-cache.ts';
import { createCacheRefresh } from '../../src/usecases/workspaces/cache-refresh.ts';
import { TEAM } from '../sql/samples.ts';

const THREAD = { teamId: TEAM, category: 'offer', waitingOn: 'client' } as const;
const OWN = { ...DEFAULT_POLICIES.offer, maxRepeats: 7 };

test('what one replica sets, another one knows at its next request, and what was taken back, too', async () => {
  const { policies, templates: stored, workspaces, close } = await openSqliteStore(':memory:');
  const [one, other] = [createPolicyCache(policies), createPolicyCache(policies)];
  const templates = createTemplateCache(stored);
  const caches = createCacheRefresh(workspaces, [other, templates]);
  await caches.open();
  await one.set(TEAM, 'offer', OWN);
  expect(other.of(THREAD)).toEqual(DEFAULT_POLICIES.offer);
  await caches.refresh('T2');
  expect(other.of(THREAD)).toEqual(DEFAULT_POLICIES.offer);
  await caches.refresh(TEAM);
  expect(other.of(THREAD)).toEqual(OWN);
  await one.set(TEAM, 'offer', null);
  await caches.refreshAll();
  expect(other.of(THREAD)).toEqual(DEFAULT_POLICIES.offer);
  const place = { language: 'en', category: 'offer', kind: 'clarify' } as const;
  const parts = { subject: 'Yes or no?', body: 'About it.', short: 'yes or no?' };
  await createTemplateCache(stored).set({ teamId: TEAM, ownerId: 'U1', place }, { syntax: 'simple', parts });
  await caches.refresh(TEAM);
  expect(templates.applying(TEAM, 'U1', place)?.parts).toEqual(parts);
  await close();
});

test('what did not change is not read again', async () => {
  const { policies, workspaces, close } = await openSqliteStore(':memory:');
  const reads: number[] = [];
  const cache = { open: async () => undefined, reload: async () => void reads.push(1) };
  const caches = createCacheRefresh(workspaces, [cache]);
  await caches.open();
  await policies.save({ teamId: TEAM, scope: 'offer', policy: OWN });
  for (let request = 0; request < 5; request++) await caches.refresh(TEAM);
  expect(reads).toHaveLength(1);
  await close();
});
