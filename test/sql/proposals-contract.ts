import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReplyCheck } from '../../src/ports/proposal-store.ts';
import type { Store } from '../../src/ports/store.ts';
import { NOW } from './samples.ts';

const ADA = { teamId: 'T1', userId: 'U1' };
const GLOBEX = { kind: 'address', box: 'petra@globex.example' } as const;
const LIMIT = { most: 3, since: NOW - 1000 };
const MESSAGE: ReplyCheck = {
  teamId: 'T1',
  channelId: 'C1',
  slackThread: '',
  ts: '1794214800.000100',
  authorId: 'U1',
  dueAt: NOW,
};

/** What every store must do with proposals, whatever it is built on. `open` opens an empty one. */
export function describeProposals(name: string, open: () => Promise<Store>): void {
  describe(`proposals: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const add = (key: string, now = NOW, place: Parameters<Store['proposals']['add']>[2] = GLOBEX) =>
      store.proposals.add(ADA, key, place, now, LIMIT);
    const due = () => store.proposals.unanswered('T1', NOW, 10);

    test('one is made once, and so many at most', async () => {
      expect(await add('a')).toBe('added');
      expect(await add('a')).toBe('known');
      expect([await add('b'), await add('c'), await add('d')]).toEqual(['added', 'added', 'limit']);
      expect(await store.proposals.recipientOf('T1', 'c')).toBe('U1');
      expect(await store.proposals.recipientOf('T2', 'c')).toBeNull();
    });

    test('what was put aside is not made: an address, a channel', async () => {
      await store.proposals.setBanned('T1', GLOBEX, true);
      await store.proposals.setBanned('T1', { kind: 'channel', channelId: 'C1' }, true);
      expect(await add('a')).toBe('known');
      expect(await add('b', NOW, { kind: 'channel', channelId: 'C1' })).toBe('known');
      expect(await add('c', NOW, { kind: 'channel', channelId: 'C2' })).toBe('added');
      expect(await store.proposals.isBanned('T1', GLOBEX)).toBe(true);
      await store.proposals.setBanned('T1', GLOBEX, false);
      expect(await add('a')).toBe('added');
    });

    test('the last message of ours in a place stands, until it is due', async () => {
      await store.proposals.noteUnanswered(MESSAGE);
      const later = { ...MESSAGE, ts: '1794214900.000100', dueAt: NOW + 1 };
      await store.proposals.noteUnanswered(later);
      expect(await due()).toEqual([]);
      // An event that comes late changes nothing.
      await store.proposals.noteUnanswered(MESSAGE);
      expect(await store.proposals.unanswered('T1', NOW + 1, 10)).toEqual([later]);
      expect(await store.proposals.unanswered('T2', NOW + 1, 10)).toEqual([]);
    });

    test('a reply removes it, in its thread and outside of threads', async () => {
      const threads = [MESSAGE, { ...MESSAGE, slackThread: '1.1' }, { ...MESSAGE, slackThread: '2.2' }];
      for (const message of threads) await store.proposals.noteUnanswered(message);
      await store.proposals.forgetUnanswered('T1', 'C1', '1.1');
      expect(await due()).toEqual([threads[2]]);
    });

    test('it is looked at again later, or never; one that was replaced meanwhile stays', async () => {
      await store.proposals.noteUnanswered(MESSAGE);
      await store.proposals.moveUnanswered(MESSAGE, NOW + 5);
      expect(await due()).toEqual([]);
      const newer = { ...MESSAGE, ts: '1794214900.000100' };
      await store.proposals.noteUnanswered(newer);
      await store.proposals.moveUnanswered(MESSAGE, null);
      expect(await due()).toEqual([newer]);
      await store.proposals.moveUnanswered(newer, null);
      expect(await due()).toEqual([]);
    });
  });
}
