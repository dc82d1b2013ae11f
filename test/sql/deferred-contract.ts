import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeferredState } from '../../src/ports/deferred-work-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { ADA, add, NOW, person, TEAM } from './samples.ts';

const KEY = { teamId: TEAM, kind: 'conversation', subject: '1' } as const;
const BEN = 'U2';

function state(notBefore: number, detail: unknown = {}): DeferredState {
  return { notedAt: NOW, notBefore, detail };
}

/** What is left to do must survive on every engine. `open` opens an empty store. */
export function describeDeferredWork(name: string, open: () => Promise<Store>): void {
  describe(`work that is left to do on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('what was noted is found by its workspace, kind and subject alone', async () => {
      await store.deferred.change(KEY, () => state(NOW, { expected: { '': '1.5' } }));
      const found = { ...KEY, version: 1, notedAt: NOW, notBefore: NOW, detail: { expected: { '': '1.5' } } };
      expect(await store.deferred.find(KEY)).toEqual(found);
      for (const other of [{ teamId: 'T2' }, { kind: 'replan' as const }, { subject: '2' }])
        expect(await store.deferred.find({ ...KEY, ...other })).toBeNull();
    });

    test('work that is noted anew while it is done stays', async () => {
      await store.deferred.change(KEY, () => state(NOW));
      const begun = await store.deferred.find(KEY);
      await store.deferred.change(KEY, (known) => ({ ...state(NOW + 1), detail: known?.version }));
      if (begun) await store.deferred.done(begun);
      const left = await store.deferred.find(KEY);
      expect(left).toMatchObject({ version: 2, notBefore: NOW + 1, detail: 1 });
      if (left) await store.deferred.done(left);
      expect(await store.deferred.find(KEY)).toBeNull();
    });

    test('of many who note the same at once, nobody’s word is lost', async () => {
      const add1 = (by: number) =>
        store.deferred.change(KEY, (known) => state(NOW, [...((known?.detail ?? []) as number[]), by]));
      await Promise.all(Array.from({ length: 20 }, (_, by) => add1(by)));
      const { detail } = (await store.deferred.find(KEY)) ?? { detail: [] };
      expect([...(detail as number[])].sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, by) => by),
      );
    });

    test('whoever waits longest comes first; nobody before their time', async () => {
      for (const [index, at] of [NOW + 1, NOW - 1, NOW - 2].entries())
        await store.deferred.change({ ...KEY, subject: `${index}` }, () => state(at));
      await store.deferred.change({ ...KEY, teamId: 'T2' }, () => state(NOW));
      const due = await store.deferred.due('conversation', NOW, 10, TEAM);
      expect(due.map(({ subject }) => subject)).toEqual(['2', '1']);
      expect(await store.deferred.due('conversation', NOW, 1)).toHaveLength(1);
      expect([...(await store.deferred.dueTeams('conversation', NOW))].sort()).toEqual([TEAM, 'T2']);
      expect(await store.deferred.dueTeams('replan', NOW)).toEqual([]);
      expect(await store.deferred.nextAt('conversation')).toBe(NOW - 2);
      expect(await store.deferred.nextAt('form')).toBeNull();
    });

    test('every open conversation is noted at once; what was known of one stays', async () => {
      const slackThread = { channelId: 'C1', ts: null };
      await add(store, { slackThread });
      await add(store);
      await add(store, { slackThread: { channelId: 'C2', ts: '1.2' } });
      await add(store, { teamId: 'T2', slackThread });
      await store.deferred.change(KEY, () => state(NOW + 9, { tries: 2 }));
      await store.deferred.noteConversations(NOW + 1, {});
      const noted = await store.deferred.due('conversation', NOW + 1, 10);
      const where = noted.map(({ teamId, subject }) => `${teamId}/${subject}`);
      expect(where.sort()).toEqual([`${TEAM}/1`, `${TEAM}/3`, 'T2/1']);
      expect(await store.deferred.find(KEY)).toMatchObject({
        notedAt: NOW + 1,
        version: 2,
        detail: { tries: 2 },
      });
      await store.deferred.noteConversations(NOW + 2, { teamId: TEAM, channelId: 'C2' });
      expect(await store.deferred.dueTeams('conversation', NOW + 1)).toHaveLength(2);
      expect((await store.deferred.find({ ...KEY, subject: '3' }))?.version).toBe(2);
    });

    test('a change owes the Homes of its owner and of their cover that were ever opened, and no other', async () => {
      const screen = { teamId: TEAM, list: 'overview', text: null, page: 0, seenAt: NOW } as const;
      await store.people.save(person({ coverId: BEN }));
      for (const userId of [ADA, BEN, 'U3']) await store.homes.save({ ...screen, userId });
      await store.homes.save({ ...screen, teamId: 'T2', userId: ADA });
      for (const home of await store.homes.stale(10)) await store.homes.markDrawn(home);
      await add(store);
      const owed = await store.homes.stale(10);
      expect(owed.map(({ teamId, userId }) => [teamId, userId])).toEqual([
        [TEAM, ADA],
        [TEAM, BEN],
      ]);
      await store.workspaces.updatePreferences(TEAM, { keepClosedDays: 30 });
      for (const home of owed) await store.homes.markDrawn(home);
      // They have changed since they were looked at.
      expect((await store.homes.stale(10)).map(({ userId }) => userId)).toEqual([ADA, BEN, 'U3']);
      expect(await store.homes.stale(2)).toHaveLength(2);
    });
  });
}
