import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { systemTimer } from '../../src/adapters/time/system-timer.ts';
import { closeThread } from '../../src/domain/threads/closing.ts';
import type { ThreadEvent } from '../../src/domain/threads/thread-event.ts';
import type { Store } from '../../src/ports/store.ts';
import { type Context, contextNow } from '../../src/usecases/context.ts';
import { syncConversation } from '../../src/usecases/conversations/sync-conversation.ts';
import { createServices, type Ports } from '../../src/usecases/services.ts';
import { emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { ADA, add, claimed, DAY, NOW, newThread, nudgeAll, person, TEAM } from './samples.ts';

/** What races on PostgreSQL; SQLite lets one transaction write at a time. */
describe.skipIf(noPostgres)(noPostgres ?? 'two replicas on one PostgreSQL', () => {
  let replicas: readonly [Store, Store];
  beforeEach(async () => {
    const url = await emptyDatabase();
    replicas = [await openPostgresStore(url, 'it'), await openPostgresStore(url, 'it')];
  });
  afterEach(() => Promise.all(replicas.map((replica) => replica.close())));

  /** Does the same on both at once, so many times. */
  function together<T>(times: number, work: (replica: Store, index: number) => Promise<T>): Promise<T[]> {
    return Promise.all(
      Array.from({ length: times }, (_, index) => work(replicas[index % 2] as Store, index)),
    );
  }

  const line = (by: string): ThreadEvent => ({ kind: 'resumed', at: NOW, recordedAt: NOW, by });

  test('fifty threads added at once to a new workspace get the numbers 1 to 50', async () => {
    const added = await together(50, (replica) => add(replica));
    expect(added.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  test('of twenty changes of one version one is stored, with one line of history', async () => {
    const thread = await add(replicas[0]);
    const stored = await together(20, (replica, index) =>
      replica.threads.save({ ...thread, topic: `${index}`, version: 2 }, 1, line(ADA), NOW),
    );
    expect(stored.filter(Boolean)).toHaveLength(1);
    expect(await replicas[1].threads.history(TEAM, 1)).toHaveLength(2);
  });

  test('what was heard and what somebody did at the same moment: one of them is stored, never half of each', async () => {
    for (let round = 0; round < 20; round++) {
      const thread = await add(replicas[0]);
      const { number } = thread;
      const changed = { ...thread, version: 2, episode: 2 };
      const update = {
        thread: changed,
        events: [line('U9')],
        nextNudgeAt: null,
        cursors: new Map([['', '1.5']]),
      };
      const end = closeThread(thread, { outcome: 'won', reason: null }, { by: ADA, now: NOW });
      const [isHeard, isClosed] = await Promise.all([
        replicas[0].conversations.save(thread, 1, update),
        replicas[1].threads.save(end.thread, 1, end.event, null),
      ]);
      expect([isHeard, isClosed].filter(Boolean)).toHaveLength(1);
      const [, last, ...more] = await replicas[0].threads.history(TEAM, number);
      expect([last?.by, more]).toEqual([isHeard ? 'U9' : ADA, []]);
      expect((await replicas[0].conversations.cursors(thread)).size).toBe(isHeard ? 1 : 0);
    }
  });

  test('a line is appended by whoever settles a nudge while somebody changes the thread: both stand there', async () => {
    for (let round = 0; round < 20; round++) {
      const { number, version } = await add(replicas[0], {}, NOW);
      await replicas[0].nudges.claimDue(NOW, 10, nudgeAll);
      const [queued] = await replicas[0].nudges.ofThread(TEAM, number);
      if (!queued) throw new Error('nothing was claimed');
      const [nudge] = await replicas[0].nudges.startSending([queued], NOW, NOW);
      if (!nudge) throw new Error('nothing was sent');
      const thread = await replicas[0].threads.find(TEAM, number);
      if (!thread) throw new Error('the thread is gone');
      const settlement = { state: 'sent', channelId: 'D1', messageTs: `${round}.1`, sentAt: NOW } as const;
      await Promise.all([
        replicas[0].nudges.settle([{ nudge, settlement, event: line('U8') }]),
        replicas[1].threads.save({ ...thread, version: version + 2 }, version + 1, line('U9'), null),
      ]);
      const by = (await replicas[1].threads.history(TEAM, number)).map((event) => event.by);
      expect(by.toSorted()).toEqual([ADA, 'U8', 'U9']);
    }
  });

  test('every due thread is claimed once, by whichever replica, and its nudge starts once', async () => {
    await together(40, (replica) => add(replica));
    const looked = await together(6, (replica) => replica.nudges.claimDue(NOW, 15, nudgeAll));
    expect(looked.flat()).toHaveLength(40);
    const queued = await replicas[0].nudges.queued(NOW, 100);
    expect(new Set(queued.map(({ threadNumber }) => threadNumber)).size).toBe(40);
    expect(queued).toHaveLength(40);
    const started = await together(8, (replica) => replica.nudges.startSending(queued.slice(0, 5), NOW, NOW));
    expect(started.flat()).toHaveLength(5);
    const backwards = [...queued].reverse();
    await together(4, (replica, index) =>
      replica.nudges.startSending(index % 2 ? queued : backwards, NOW, NOW),
    );
  });

  test('a thread is not deleted while its nudge begins to be sent', async () => {
    for (let round = 0; round < 20; round++) {
      const thread = await add(replicas[0]);
      const { number, version } = thread;
      await replicas[0].nudges.claimDue(NOW, 10, nudgeAll);
      const nudges = await replicas[0].nudges.ofThread(TEAM, number);
      const [started, removed] = await Promise.all([
        replicas[0].nudges.startSending(nudges, NOW, NOW),
        replicas[1].threads.remove({ ...thread, version: version + 1 }, ADA),
      ]);
      expect(removed).toBe(started.length > 0 ? 'under_way' : 'removed');
    }
  });

  test('settings of two people at once are both kept, of a new workspace, too', async () => {
    await together(20, (replica, index) =>
      replica.workspaces.updatePreferences(TEAM, index % 2 ? { visibility: 'own' } : { keepClosedDays: 90 }),
    );
    expect(await replicas[0].workspaces.settings(TEAM)).toMatchObject({
      visibility: 'own',
      keepClosedDays: 90,
    });
  });

  test('what somebody sets and what Slack says of them at the same moment are both kept', async () => {
    const before = person();
    await replicas[0].people.save(before);
    await Promise.all([
      replicas[0].people.save({ ...before, dailyLimit: 5 }, before),
      replicas[1].people.save({ ...before, name: 'Ada B.', profileSyncedAt: NOW + DAY }, before),
    ]);
    expect(await replicas[0].people.find(TEAM, ADA)).toMatchObject({ dailyLimit: 5, name: 'Ada B.' });
  });

  test('a client is proposed once, and three clients a day at most', async () => {
    await replicas[0].people.save(person());
    const limit = { most: 3, since: NOW - DAY };
    const place = (index: number) => ({ kind: 'address', box: `${index}@globex.example` }) as const;
    const propose = (key: string) => (replica: Store, index: number) =>
      replica.proposals.add({ teamId: TEAM, userId: ADA }, key || `key-${index}`, place(index), NOW, limit);
    const same = await together(20, propose('one'));
    expect(same.filter((result) => result === 'added')).toHaveLength(1);
    const others = await together(20, propose(''));
    expect(others.filter((result) => result === 'added')).toHaveLength(2);
  });

  test('what comes in at both is accepted once', async () => {
    const accepted = await together(20, (replica) => replica.processedRequests.accept(TEAM, 'event/1', NOW));
    expect(accepted.filter(Boolean)).toHaveLength(1);
  });

  test('a thread that is undone and claimed at the same moment keeps one nudge for its step', async () => {
    await add(replicas[0]);
    const [nudge] = await claimed(replicas[0]);
    if (!nudge) throw new Error('nothing was claimed');
    await replicas[0].nudges.settle([{ nudge, settlement: { state: 'cancelled', error: null } }]);
    const thread = { ...newThread().thread, number: 1, step: 1, lastNudgeAt: NOW, version: 3 };
    const restored = await together(4, (replica) => replica.threads.restore(thread, 2, line(ADA), null, NOW));
    expect(restored.filter(Boolean)).toHaveLength(1);
    expect(await replicas[1].nudges.queued(NOW, 10)).toMatchObject([{ id: nudge.id }]);
  });

  test('a conversation is read by one replica at a time', async () => {
    await add(replicas[0], { slackThread: { channelId: 'C1', ts: '1700000000.000100' } });
    let [reading, most] = [0, 0];
    const read = async () => {
      most = Math.max(most, ++reading);
      for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
      reading -= 1;
      return { kind: 'later', retryAfter: 1, isBusy: true, error: 'ratelimited' } as const;
    };
    const nothing = () => undefined;
    const contexts = replicas.map((store) =>
      contextNow(
        createServices({
          clock: { now: () => NOW },
          timer: systemTimer,
          log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
          holidays: createHolidays(),
          messenger: {} as never,
          store,
          features: { missing: () => [] },
          directory: { profile: async () => null },
          conversations: { read, isRationed: () => false },
          display: null,
        } as unknown as Ports),
      ),
    );
    await together(6, (_, index) =>
      syncConversation(contexts[index % 2] as Context, { teamId: TEAM, number: 1 }),
    );
    expect(most).toBe(1);
  });
});
