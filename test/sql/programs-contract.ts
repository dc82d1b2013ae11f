import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ApiKey } from '../../src/domain/access/api-key.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import type { IncomingHook } from '../../src/domain/incoming-hooks/incoming-hook.ts';
import type { Webhook } from '../../src/domain/webhooks/webhook.ts';
import type { Store } from '../../src/ports/store.ts';
import { ADA, add, DAY, NOW, person, TEAM } from './samples.ts';

const key: ApiKey = {
  teamId: TEAM,
  id: 'k1',
  name: 'n8n',
  scope: 'write',
  createdBy: ADA,
  createdAt: NOW,
  lastUsedAt: null,
  revokedAt: null,
};
const webhook: Webhook = {
  teamId: TEAM,
  id: 'w1',
  name: 'Zapier',
  url: 'https://hooks.example.com/a',
  events: null,
  createdBy: ADA,
  createdAt: NOW,
  failingSince: null,
  lastError: null,
  disabled: null,
  previousSecretUntil: null,
};
const hook: IncomingHook = {
  teamId: TEAM,
  id: 'h1',
  name: 'CRM',
  source: 'pipedrive',
  ownerId: ADA,
  mapping: {},
  createdAt: NOW,
  last: null,
  previousUntil: null,
  signedSince: null,
};

/** What every store must do for other programs, whatever it is built on. */
export function describePrograms(name: string, open: () => Promise<Store>): void {
  describe(`${name}, for other programs`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('a key is found by its secret alone, its name is taken until it is revoked', async () => {
      const { keys } = store;
      expect(await keys.add(key, 'hash-1')).toBe(true);
      expect(await keys.add({ ...key, id: 'k2' }, 'hash-2')).toBe(false);
      expect(await keys.add({ ...key, teamId: 'T2' }, 'hash-3')).toBe(true);
      await keys.markUsed(TEAM, 'k1', NOW + 1);
      expect(await keys.findBySecret('hash-1')).toEqual({ ...key, lastUsedAt: NOW + 1 });
      expect(await keys.findBySecret('hash-2')).toBeNull();
      expect(await keys.revoke('T3', 'k1', NOW)).toBe(false);
      expect([await keys.revoke(TEAM, 'k1', NOW), await keys.revoke(TEAM, 'k1', NOW)]).toEqual([true, false]);
      expect([await keys.restore('T3', 'k1'), await keys.restore(TEAM, 'k1')]).toEqual([false, true]);
      expect([await keys.restore(TEAM, 'k1'), await keys.revoke(TEAM, 'k1', NOW)]).toEqual([false, true]);
      expect(await keys.add({ ...key, id: 'k2' }, 'hash-2')).toBe(true);
      expect(await keys.restore(TEAM, 'k1')).toBe(false);
      expect(await keys.list(TEAM)).toHaveLength(2);
    });

    test('a request is claimed once, answered, given back or taken over', async () => {
      const { idempotency } = store;
      const request = { teamId: TEAM, keyId: 'k1', route: 'POST /x', idempotencyKey: 'a', bodyHash: 'b' };
      expect(await idempotency.claim(request, NOW)).toBeNull();
      expect(await idempotency.claim({ ...request, keyId: 'k2' }, NOW)).toBeNull();
      expect(await idempotency.claim(request, NOW)).toEqual({ bodyHash: 'b', claimedAt: NOW, answer: null });
      expect(await idempotency.claimAgain(request, NOW, NOW + 9)).toBe(true);
      expect(await idempotency.claimAgain(request, NOW, NOW + 9)).toBe(false);
      const answer = { status: 201, headers: { etag: '"1"' }, body: '{"number":1}' };
      await idempotency.answer(request, answer);
      expect(await idempotency.claim(request, NOW)).toMatchObject({ answer });
      await idempotency.release(request);
      expect(await idempotency.claim(request, NOW)).toBeNull();
      await idempotency.forget(NOW + 1);
      expect(await idempotency.claim({ ...request, keyId: 'k2' }, NOW)).toBeNull();
    });

    test('an event is stored for each webhook that wants it, taken once, repeated and settled', async () => {
      const { webhooks } = store;
      expect(await webhooks.add(webhook, 'sealed')).toBeNull();
      expect(await webhooks.add({ ...webhook, id: 'w9' }, 'other')).toEqual(webhook);
      await webhooks.add(
        { ...webhook, id: 'w2', name: 'Make', url: 'https://b.example', events: ['closed'] },
        'sealed-2',
      );
      await webhooks.add({ ...webhook, teamId: 'T2' }, 'sealed-3');
      await add(store);
      expect((await webhooks.due(NOW)).map(({ webhook: { teamId, id } }) => [teamId, id])).toEqual([
        [TEAM, 'w1'],
      ]);
      const first = await webhooks.take(webhook, NOW, NOW + 60_000);
      expect(first).toMatchObject({ teamId: TEAM, webhookId: 'w1', attempts: 1, createdAt: NOW });
      expect(JSON.parse(first?.payload ?? '')).toMatchObject({
        type: 'thread.added',
        data: { number: 1, version: 1 },
      });
      expect(await webhooks.take(webhook, NOW, NOW + 60_000)).toBeNull();
      if (first)
        await webhooks.settle(
          first,
          { kind: 'failed', error: 'http_500', retryAt: NOW + 5000, restUntil: null },
          NOW,
        );
      expect((await webhooks.find(TEAM, 'w1'))?.webhook).toMatchObject({
        failingSince: NOW,
        lastError: 'http_500',
      });
      const second = await webhooks.take(webhook, NOW + 5000, NOW + 60_000);
      expect([second?.id, second?.attempts, second?.payload]).toEqual([first?.id, 2, first?.payload]);
      if (second) await webhooks.settle(second, { kind: 'delivered' }, NOW + 5000);
      expect(await webhooks.due(NOW + 999_999)).toEqual([]);
      expect((await webhooks.find(TEAM, 'w1'))?.webhook.failingSince).toBeNull();
    });

    test('a webhook that is switched off gets nothing until it is switched on, and takes its deliveries with it', async () => {
      const { webhooks } = store;
      await webhooks.add(webhook, 'sealed');
      await add(store);
      expect(await webhooks.disable(TEAM, 'w1', 'failing', NOW)).toBe(true);
      expect(await webhooks.disable(TEAM, 'w1', 'failing', NOW)).toBe(false);
      await add(store);
      expect(await webhooks.enable('T2', 'w1')).toBe(false);
      expect(await webhooks.enable(TEAM, 'w1')).toBe(true);
      expect(await webhooks.due(NOW)).toEqual([]);
      await add(store);
      expect([await webhooks.remove('T2', 'w1', NOW), await webhooks.remove(TEAM, 'w1', NOW)]).toEqual([
        false,
        true,
      ]);
      expect(await webhooks.list(TEAM)).toEqual([]);
      expect(await webhooks.find(TEAM, 'w1')).toBeNull();
      await add(store);
      expect(await webhooks.due(NOW)).toEqual([]);
    });

    test('a removed webhook can be restored until another one has its address or its name, or its time is over', async () => {
      const { webhooks } = store;
      const other = { ...webhook, id: 'w2', url: 'https://other.example', name: 'other' };
      const removeFirst = () => webhooks.remove(TEAM, 'w1', NOW);
      await webhooks.add(webhook, 'sealed');
      expect(await webhooks.restore(TEAM, 'w1')).toBe(false);
      await removeFirst();
      expect([await webhooks.restore('T2', 'w1'), await webhooks.restore(TEAM, 'w1')]).toEqual([false, true]);
      expect(await webhooks.find(TEAM, 'w1')).toMatchObject({ sealedSecret: 'sealed' });
      await removeFirst();
      expect(await webhooks.add({ ...other, name: webhook.name }, 'x')).toBeNull();
      expect(await webhooks.restore(TEAM, 'w1')).toBe(false);
      await webhooks.remove(TEAM, 'w2', NOW);
      await webhooks.forgetRemoved(NOW);
      expect(await webhooks.restore(TEAM, 'w2')).toBe(true);
      await webhooks.remove(TEAM, 'w2', NOW);
      await webhooks.forgetRemoved(NOW + 1);
      expect(await webhooks.restore(TEAM, 'w2')).toBe(false);
    });

    test('a replaced secret becomes the only one again, once', async () => {
      const { webhooks, hooks } = store;
      await webhooks.add(webhook, 'one');
      expect(await webhooks.restoreSecret(TEAM, 'w1')).toBe(false);
      await webhooks.replaceSecret(TEAM, 'w1', 'two', NOW + 5);
      expect(await webhooks.restoreSecret('T2', 'w1')).toBe(false);
      expect(await webhooks.restoreSecret(TEAM, 'w1')).toBe(true);
      expect(await webhooks.find(TEAM, 'w1')).toMatchObject({ sealedSecret: 'one', sealedPrevious: null });
      await hooks.add(hook, 'x');
      await hooks.replaceSecret(TEAM, 'h1', 'y', NOW + 5);
      expect([await hooks.restoreSecret(TEAM, 'h1'), await hooks.restoreSecret(TEAM, 'h1')]).toEqual([
        true,
        false,
      ]);
      expect((await hooks.findBySecret('x', NOW + 9))?.hook.previousUntil).toBeNull();
      expect(await hooks.findBySecret('y', NOW)).toBeNull();
    });

    test('the secret for signatures is what it was before, and never none by mistake', async () => {
      const { hooks } = store;
      const now = async () => (await hooks.signed())[0]?.sealedSigningSecret ?? null;
      await hooks.add(hook, 'x');
      await hooks.setSigningSecret(TEAM, 'h1', 'A', NOW);
      await hooks.setSigningSecret(TEAM, 'h1', 'B', NOW + 1);
      expect(await hooks.restoreSigningSecret(TEAM, 'h1', NOW)).toBe(true);
      expect([await now(), (await hooks.list(TEAM))[0]?.signedSince]).toEqual(['A', NOW]);
      expect(await hooks.restoreSigningSecret(TEAM, 'h1', NOW)).toBe(false);
      expect(await hooks.restoreSigningSecret(TEAM, 'h1', null)).toBe(true);
      expect([await now(), (await hooks.list(TEAM))[0]?.signedSince]).toEqual([null, null]);
    });

    test('a receiver that asks for a rest gets nothing else until then; what became of it is known without what was sent', async () => {
      const { webhooks } = store;
      await webhooks.add(webhook, 'sealed');
      await add(store);
      await add(store);
      const first = await webhooks.take(webhook, NOW, NOW + 60_000);
      const rest = { kind: 'failed', error: 'http_429', retryAt: NOW + 9000, restUntil: NOW + 9000 } as const;
      if (first) await webhooks.settle(first, rest, NOW);
      expect(await webhooks.due(NOW + 8999)).toEqual([]);
      const state = await webhooks.deliveries(TEAM, 'w1');
      expect(state).toEqual({
        waiting: 2,
        attempts: [
          { event: 'added', threadNumber: 1, attempts: 1, at: NOW, nextAt: NOW + 9000, error: 'http_429' },
        ],
      });
      expect(await webhooks.deliveries('T2', 'w1')).toEqual({ waiting: 0, attempts: [] });
      await webhooks.disable(TEAM, 'w1', 'by_admin', NOW);
      expect((await webhooks.deliveries(TEAM, 'w1')).attempts).toMatchObject([{ nextAt: null }]);
      await webhooks.enable(TEAM, 'w1');
      for (let count = 0; count < 25; count++) {
        await add(store);
        const delivery = await webhooks.take(webhook, NOW, NOW + 60_000);
        if (delivery) await webhooks.settle(delivery, { kind: 'delivered' }, NOW + count);
      }
      expect((await webhooks.deliveries(TEAM, 'w1')).attempts).toHaveLength(20);
    });

    test('secrets are replaced and sealed again, and a hook is found by both of its addresses for a while', async () => {
      const { webhooks, hooks } = store;
      await webhooks.add(webhook, 'one');
      expect(await webhooks.replaceSecret('T2', 'w1', 'x', NOW)).toBe(false);
      expect(await webhooks.replaceSecret(TEAM, 'w1', 'two', NOW + 5)).toBe(true);
      const [found] = await webhooks.all();
      expect(found).toMatchObject({
        sealedSecret: 'two',
        sealedPrevious: 'one',
        webhook: { previousSecretUntil: NOW + 5 },
      });
      if (found) await webhooks.reseal(found, 'TWO', 'ONE');
      expect(await webhooks.find(TEAM, 'w1')).toMatchObject({ sealedSecret: 'TWO', sealedPrevious: 'ONE' });
      if (found) await webhooks.reseal(found, 'late', null);
      expect(await webhooks.find(TEAM, 'w1')).toMatchObject({ sealedSecret: 'TWO' });
      await hooks.add(hook, 'x');
      expect(await hooks.replaceSecret(TEAM, 'h1', 'y', NOW + 5)).toBe(true);
      const foundBy = async (secret: string, now: number) => (await hooks.findBySecret(secret, now))?.hook.id;
      expect([await foundBy('x', NOW), await foundBy('y', NOW), await foundBy('x', NOW + 5)]).toEqual([
        'h1',
        'h1',
        undefined,
      ]);
      expect(await hooks.setSigningSecret(TEAM, 'h1', 'sealed', NOW)).toBe(true);
      const [signed] = await hooks.signed();
      expect(signed).toMatchObject({ hook: { id: 'h1', signedSince: NOW }, sealedSigningSecret: 'sealed' });
      if (signed) await hooks.reseal(signed, 'SEALED', null);
      if (signed) await hooks.reseal(signed, 'late', null);
      expect(await hooks.signed()).toMatchObject([{ sealedSigningSecret: 'SEALED' }]);
    });

    test('a hook is found by its secret, keeps what its last body looked like for a while, and knows its things', async () => {
      const { hooks } = store;
      expect([await hooks.add(hook, 'x'), await hooks.add({ ...hook, id: 'h2' }, 'y')]).toEqual([
        true,
        false,
      ]);
      await hooks.setMapping(TEAM, 'h1', { client: 'a.b' });
      await hooks.keepShapes(TEAM, 'h1', [{ path: 'a.b', shape: 'xxx' }], NOW);
      const last = { at: NOW, shapes: [{ path: 'a.b', shape: 'xxx' }] };
      expect(await hooks.findBySecret('x', NOW)).toEqual({
        hook: { ...hook, mapping: { client: 'a.b' }, last },
        sealedSigningSecret: null,
        sealedPrevious: null,
      });
      await hooks.forgetShapes(NOW + 1);
      expect((await hooks.list(TEAM))[0]?.last).toBeNull();
      const link = { externalId: '7', number: 1, heardAt: null };
      await hooks.saveLink(TEAM, 'h1', link);
      await hooks.saveLink(TEAM, 'h1', { ...link, heardAt: NOW });
      expect(await hooks.link(TEAM, 'h1', '7')).toEqual({ ...link, heardAt: NOW });
      expect(await hooks.link('T2', 'h1', '7')).toBeNull();
    });

    test('a removed hook is refused, restored while its name is free, and deleted in the end', async () => {
      const { hooks } = store;
      const link = { externalId: '7', number: 1, heardAt: NOW };
      await hooks.add(hook, 'x');
      await hooks.saveLink(TEAM, 'h1', link);
      expect(await hooks.restore(TEAM, 'h1')).toBe(false);
      expect([await hooks.remove('T2', 'h1', NOW), await hooks.remove(TEAM, 'h1', NOW)]).toEqual([
        false,
        true,
      ]);
      expect(await hooks.remove(TEAM, 'h1', NOW)).toBe(false);
      expect([await hooks.findBySecret('x', NOW), await hooks.list(TEAM)]).toEqual([null, []]);
      await hooks.forgetRemoved(NOW);
      expect([await hooks.restore('T2', 'h1'), await hooks.restore(TEAM, 'h1')]).toEqual([false, true]);
      expect([(await hooks.findBySecret('x', NOW))?.hook, await hooks.link(TEAM, 'h1', '7')]).toEqual([
        hook,
        link,
      ]);

      await hooks.remove(TEAM, 'h1', NOW);
      expect(await hooks.add({ ...hook, id: 'h2' }, 'y')).toBe(true);
      expect(await hooks.restore(TEAM, 'h1')).toBe(false);
      await hooks.remove(TEAM, 'h2', NOW);
      await hooks.saveLink(TEAM, 'h2', link);
      await hooks.forgetRemoved(NOW + 1);
      expect([await hooks.restore(TEAM, 'h2'), await hooks.link(TEAM, 'h2', '7')]).toEqual([false, null]);
    });

    test('changes of settings are kept in their order, undone once, and forgotten in the end', async () => {
      const { settingChanges } = store;
      const changed = { kind: 'rules', before: { currency: null }, after: { currency: 'CHF' } } as const;
      const change = (id: string, by = ADA, at = NOW) => ({ id, at, by, undoneAt: null, changed });
      for (const id of ['b', 'a', 'c']) await settingChanges.add(TEAM, change(id));
      await settingChanges.add(TEAM, change('d', 'U2', NOW + DAY));
      await settingChanges.add('T2', change('a', ADA, NOW + DAY));
      expect(await settingChanges.find(TEAM, 'a')).toEqual(change('a'));
      expect(await settingChanges.find('T2', 'b')).toBeNull();
      expect((await settingChanges.newestBy(TEAM, ADA))?.id).toBe('c');
      expect(await settingChanges.markUndone(TEAM, change('c'), NOW)).toBe(true);
      expect(await settingChanges.markUndone(TEAM, change('c'), NOW)).toBe(false);
      expect((await settingChanges.newestBy(TEAM, ADA))?.id).toBe('a');
      expect((await settingChanges.after(TEAM, change('b'), 9)).map(({ id }) => id)).toEqual(['d', 'a']);
      await settingChanges.forget(NOW + 1);
      expect(await settingChanges.newestBy(TEAM, ADA)).toBeNull();
      expect((await settingChanges.newestBy(TEAM, 'U2'))?.id).toBe('d');
    });

    test('pages go by number in both directions, and the members of a workspace by name', async () => {
      for (let count = 0; count < 3; count++) await add(store);
      const page = (after: number | undefined, newestFirst: boolean) =>
        store.threads.page(allThreads(TEAM), { category: 'offer' }, { after, limit: 2, newestFirst });
      const numbers = async (...asked: Parameters<typeof page>) => {
        const { threads, hasMore } = await page(...asked);
        return [threads.map(({ number }) => number), hasMore];
      };
      expect(await numbers(undefined, true)).toEqual([[3, 2], true]);
      expect(await numbers(2, true)).toEqual([[1], false]);
      expect(await numbers(1, false)).toEqual([[2, 3], false]);
      await store.people.save(person({ userId: 'U2', name: 'Zoe', isMember: true }));
      await store.people.save(person({ userId: 'U3', name: 'Ben', isMember: true }));
      await store.people.save(person({ userId: 'U4', name: 'Guest', isMember: false }));
      expect((await store.people.members(TEAM)).map(({ name: called }) => called)).toEqual(['Ben', 'Zoe']);
    });
  });
}
