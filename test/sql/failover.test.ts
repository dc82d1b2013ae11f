import { describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import type { Nudge } from '../../src/domain/nudges/nudge.ts';
import { closeThread } from '../../src/domain/threads/closing.ts';
import { type Transition, weFollowedUp } from '../../src/domain/threads/transitions.ts';
import type { Store } from '../../src/ports/store.ts';
import { migratedDatabase, noPostgres } from '../support/postgres/database.ts';
import { lossyProxy } from '../support/postgres/lossy-proxy.ts';
import { refuseCommits, refusingCommits } from '../support/postgres/refused-commits.ts';
import { ADA, add, claimed, NOW, nudgeAll, TEAM } from './samples.ts';

const SAID = { by: ADA, now: NOW };

/** A change that is stored by one transaction, and how often it is in effect. */
interface Change {
  readonly store: (store: Store) => Promise<unknown>;
  readonly effects: (store: Store) => Promise<number>;
}

async function historyOf(store: Store, kind: string): Promise<number> {
  const history = await store.threads.history(TEAM, 1);
  return history.filter((event) => event.kind === kind).length;
}

async function nudgesIn(store: Store, state: string): Promise<number> {
  const nudges = await store.nudges.ofThread(TEAM, 1);
  return nudges.filter((nudge) => nudge.state === state).length;
}

async function firstNudge(store: Store): Promise<Nudge> {
  await add(store);
  const [nudge] = await claimed(store);
  if (!nudge) throw new Error('nothing was claimed');
  return nudge;
}

function saved({ thread, event }: Transition): Change {
  return {
    store: async ({ threads }) => {
      if (!(await threads.save(thread, 1, event, null))) throw new Error('it was not stored');
    },
    effects: (store) => historyOf(store, event.kind),
  };
}

/** Each kind of change: prepares what it needs, and returns it. */
const CHANGES: Readonly<Record<string, (store: Store) => Promise<Change>>> = {
  'a new client': async () => ({
    store: (store) => add(store),
    effects: async (store) => ((await store.threads.find(TEAM, 1)) ? historyOf(store, 'added') : 0),
  }),
  'a claim': async (store) => {
    await add(store);
    return {
      store: ({ nudges }) => nudges.claimDue(NOW, 10, nudgeAll),
      effects: (one) => nudgesIn(one, 'queued'),
    };
  },
  'a mark': async (store) => {
    const nudge = await firstNudge(store);
    return {
      store: ({ nudges }) => nudges.startSending([nudge], NOW, NOW + 40),
      effects: (one) => nudgesIn(one, 'sending'),
    };
  },
  'a settlement': async (store) => {
    const [nudge] = await store.nudges.startSending([await firstNudge(store)], NOW, NOW + 40);
    if (!nudge) throw new Error('nothing was marked');
    const settlement = { state: 'sent', channelId: 'D1', messageTs: '1.1', sentAt: NOW } as const;
    const event = { kind: 'resumed', at: NOW, recordedAt: NOW, by: ADA } as const;
    return {
      store: ({ nudges }) => nudges.settle([{ nudge, settlement, event }]),
      effects: async (one) => Math.max(await nudgesIn(one, 'sent'), await historyOf(one, 'resumed')),
    };
  },
  settings: async () => ({
    store: ({ workspaces }) => workspaces.updatePreferences(TEAM, { keepClosedDays: 90 }),
    effects: async ({ workspaces }) => Number((await workspaces.settings(TEAM)).keepClosedDays === 90),
  }),
  'a follow-up': async (store) =>
    saved(weFollowedUp(await add(store), { via: 'email', at: NOW, lastStep: 3 }, SAID)),
  'a closing': async (store) => saved(closeThread(await add(store), { outcome: 'won', reason: null }, SAID)),
  'an undo': async (store) => {
    const nudge = await firstNudge(store);
    await store.nudges.settle([{ nudge, settlement: { state: 'cancelled', error: null } }]);
    const thread = await store.threads.find(TEAM, 1);
    if (!thread) throw new Error('the thread is gone');
    const event = { kind: 'undone', at: NOW, recordedAt: NOW, by: ADA } as const;
    return {
      store: async ({ threads }) => {
        if (!(await threads.restore({ ...thread, version: 3 }, 2, event as never, null, NOW)))
          throw new Error('it was not stored');
      },
      effects: async (one) => Math.max(await nudgesIn(one, 'queued'), await historyOf(one, 'undone')),
    };
  },
};

describe.skipIf(noPostgres)(noPostgres ?? 'a transaction that PostgreSQL ends at its commit', () => {
  test.concurrent.each(Object.keys(CHANGES))(
    '%s: nothing is lost or stored twice, and it is said',
    async (name) => {
      const url = await migratedDatabase();
      const proxy = await lossyProxy(url);
      const store = await openPostgresStore(proxy.url, 'the database');
      const change = await CHANGES[name]?.(store);
      if (!change) throw new Error(`no change ${name}`);
      await refusingCommits(url);
      // Each of these ends with nothing stored, and with a sentence, however often it is tried.
      const ends = [
        ['40001', 1, 'busy', 'nothing was stored'],
        ['40P01', 1, 'busy', 'nothing was stored'],
        ['57P01', 5, 'away', 'ended the connection'],
        ['08006', 5, 'away', 'ended the connection'],
        ['end', 5, 'away', 'ended the connection'],
      ] as const;
      for (const [sqlState, tries, code, sentence] of ends) {
        await refuseCommits(url, sqlState, 1000);
        for (let tried = 0; tried < tries; tried++) {
          const error = await change.store(store).catch((failure: unknown) => failure);
          expect([sqlState, error]).toEqual([
            sqlState,
            expect.objectContaining({ name: 'StoreError', code }),
          ]);
          expect(String(error)).toContain(sentence);
        }
        expect([sqlState, await change.effects(store)]).toEqual([sqlState, 0]);
      }
      // A deadlock is carried out again, once.
      await refuseCommits(url, '40P01', 1);
      await change.store(store);
      expect(await change.effects(store)).toBe(1);
      await store.close();
      proxy.close();
    },
  );

  test.concurrent.each(Object.keys(CHANGES))('%s: a lost answer to the commit is found out', async (name) => {
    const proxy = await lossyProxy(await migratedDatabase());
    const store = await openPostgresStore(proxy.url, 'the database');
    const change = await CHANGES[name]?.(store);
    proxy.loseNextCommitAnswer();
    await change?.store(store);
    expect(await change?.effects(store)).toBe(1);
    await store.close();
    proxy.close();
  });
});
