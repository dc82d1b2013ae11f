import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allThreads } from '../../src/domain/access/viewer.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import { closeThread } from '../../src/domain/threads/closing.ts';
import type { ThreadEvent } from '../../src/domain/threads/thread-event.ts';
import { weFollowedUp } from '../../src/domain/threads/transitions.ts';
import { findUndoing, undoChanges, withChange } from '../../src/domain/threads/undo.ts';
import type { Store } from '../../src/ports/store.ts';
import { ADA, add, claimed, DAY, NOW, nudgeAll, person, TEAM } from './samples.ts';

const PAGE = { limit: 10, offset: 0 };
const SENT = { state: 'sent', channelId: 'D1', messageTs: '1.000001', sentAt: NOW } as const;

/** What every store must do, whatever it is built on. `open` opens an empty one. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    threadsAreKept(() => store);
    changesAreUndone(() => store);
    threadsAreFound(() => store);
    claimsHappenOnce(() => store);
    nudgesAreSettled(() => store);
    othersAreKept(() => store);
  });
}

function threadsAreKept(store: () => Store): void {
  test('a thread is stored whole, with its number, its plan and its first line of history', async () => {
    const details = {
      amount: { minor: 1_240_000, currency: 'EUR' },
      slackThread: { channelId: 'C1', ts: '1.2' },
      phone: '+49 30 1234567',
      email: 'jana@acme.de',
      terms: { partPayment: { percent: 12.5 }, dueDate: '2026-11-30', reference: 'RE-17' },
      contact: 'Jana Krüger 🌱 مرحبا',
      link: 'https://example.com/a?b=c',
    };
    const stored = await add(store(), details);
    expect(stored).toMatchObject({ ...details, number: 1, version: 1, nextNudgeAt: NOW });
    expect(await store().threads.find(TEAM, 1)).toEqual(stored);
    expect(await store().threads.history(TEAM, 1)).toMatchObject([{ kind: 'added', by: ADA, at: NOW }]);
  });

  test('every workspace counts its threads from 1 and sees no other', async () => {
    await add(store());
    await add(store());
    expect((await add(store(), { teamId: 'T2' })).number).toBe(1);
    expect((await add(store())).number).toBe(3);
    expect(await store().threads.find('T2', 2)).toBeNull();
    expect((await store().threads.list(allThreads('T2'), {}, PAGE)).total).toBe(1);
  });

  test('a change is stored only on the version that it was made from', async () => {
    const stored = await add(store());
    const { thread, event } = weFollowedUp(
      stored,
      { via: 'email', at: NOW, lastStep: 3 },
      { by: ADA, now: NOW },
    );
    expect(await store().threads.save(thread, 1, event, NOW + DAY)).toBe(true);
    expect(await store().threads.save({ ...thread, client: 'Late' }, 1, event, null)).toBe(false);
    expect(await store().threads.find(TEAM, 1)).toMatchObject({
      client: 'Acme GmbH',
      version: 2,
      nextNudgeAt: NOW + DAY,
    });
    expect(await store().threads.history(TEAM, 1)).toHaveLength(2);
  });

  test('new plans spare a thread that has changed meanwhile', async () => {
    const thread = await add(store());
    const { number, version } = thread;
    await store().threads.replan(TEAM, [{ thread: { ...thread, version: version + 1 }, nextNudgeAt: 1 }]);
    expect((await store().threads.find(TEAM, number))?.nextNudgeAt).toBe(NOW);
    await store().threads.replan(TEAM, [{ thread, nextNudgeAt: null }]);
    expect((await store().threads.find(TEAM, number))?.nextNudgeAt).toBeNull();
  });
}

function changesAreUndone(store: () => Store): void {
  async function followedUp() {
    const stored = await add(store());
    const said = { by: ADA, now: NOW };
    const next = weFollowedUp(stored, { via: 'email', at: NOW, lastStep: 3 }, said);
    await store().threads.save(next.thread, 1, withChange(stored, next), null);
    return { stored, changed: next.thread, history: await store().threads.history(TEAM, 1) };
  }

  test('what a change did is kept with its line of history, and undone once, on the version that was seen', async () => {
    const { stored, changed, history } = await followedUp();
    const { thread, event } = undoChanges(changed, findUndoing(changed, history).events, {
      by: ADA,
      now: NOW,
    });
    const restore = () => store().threads.restore(thread, 2, event, NOW, NOW);
    expect([await restore(), await restore()]).toEqual([true, false]);
    expect(await store().threads.find(TEAM, 1)).toEqual({ ...stored, version: 3 });
    const kinds = (await store().threads.history(TEAM, 1)).map(({ kind }) => kind);
    expect(kinds).toEqual(['added', 'followed_up', 'undone']);
  });

  test('a nudge that the change had cancelled waits again, and no other', async () => {
    const stored = await add(store());
    const [nudge] = await claimed(store());
    if (!nudge) throw new Error('nothing was claimed');
    await store().nudges.settle([{ nudge, settlement: { state: 'cancelled', error: null } }]);
    const reminded = { ...stored, step: 1, lastNudgeAt: NOW, version: 3 };
    const { event } = lineAt(NOW);
    expect(await store().threads.restore(reminded, 2, event, null, NOW + DAY)).toBe(true);
    expect(await store().nudges.queued(NOW, 10)).toEqual([]);
    expect(await store().nudges.queued(NOW + DAY, 10)).toMatchObject([{ id: nudge.id }]);
  });

  test('a thread is deleted with all that belongs to it, as it was seen, and never while a nudge is being sent', async () => {
    const seen = await add(store());
    const thread = { ...seen, version: seen.version + 1 };
    const [nudge] = await claimed(store());
    if (!nudge) throw new Error('nothing was claimed');
    expect(await store().threads.remove(seen, ADA)).toBe('changed');
    await store().nudges.startSending([nudge], NOW, NOW + DAY);
    expect(await store().threads.remove(thread, ADA)).toBe('under_way');
    const [sending] = await store().nudges.ofThread(TEAM, 1);
    if (!sending) throw new Error('the nudge is gone');
    await store().nudges.settle([{ nudge: sending, settlement: SENT }]);
    expect(await store().threads.remove({ ...thread, teamId: 'T2' }, ADA)).toBe('changed');
    expect(await store().threads.remove(thread, ADA)).toBe('removed');
    expect(await store().threads.find(TEAM, 1)).toBeNull();
    expect(await store().threads.history(TEAM, 1)).toEqual([]);
    expect(await store().nudges.ofThread(TEAM, 1)).toEqual([]);
    expect((await add(store())).number).toBe(2);
  });

  test('what somebody has said last is found, of all threads and of no other workspace', async () => {
    await add(store());
    await add(store());
    await add(store(), { teamId: 'T2' });
    const { event } = lineAt(NOW + DAY);
    const first = await store().threads.find(TEAM, 1);
    if (!first) throw new Error('the thread is gone');
    await store().threads.save({ ...first, version: 2 }, 1, event, null);
    const newest = await store().threads.eventsBy(TEAM, ADA, 2);
    expect(newest.map(({ number, event: { recordedAt } }) => [number, recordedAt])).toEqual([
      [1, NOW + DAY],
      [expect.any(Number), NOW],
    ]);
    expect(await store().threads.eventsBy(TEAM, 'U2', 2)).toEqual([]);
  });
}

/** A line of history as of some moment. */
function lineAt(now: number): { event: ThreadEvent } {
  return { event: { kind: 'resumed', at: now, recordedAt: now, by: ADA } };
}

function threadsAreFound(store: () => Store): void {
  test('a list comes soonest first, in pages, and counts them all', async () => {
    await add(store(), { client: 'Later' }, NOW + DAY);
    await add(store(), { client: 'Never' }, null);
    await add(store(), { client: 'Soon' }, NOW);
    const { threads, total } = await store().threads.list(allThreads(TEAM), {}, { limit: 2, offset: 0 });
    expect(threads.map(({ client }) => client)).toEqual(['Soon', 'Later']);
    expect(total).toBe(3);
    const rest = await store().threads.list(allThreads(TEAM), {}, { limit: 2, offset: 2 });
    expect(rest.threads.map(({ client }) => client)).toEqual(['Never']);
  });

  test('a list is narrowed by owner, state and words; signs of the pattern language mean themselves', async () => {
    await add(store(), { client: 'Ähre 100%', topic: 'Öfen' });
    await add(store(), { client: 'Ähre 1000', ownerId: 'U2' });
    const titles = async (filter: object) =>
      (await store().threads.list(allThreads(TEAM), filter, PAGE)).threads.map(({ number }) => number);
    expect(await titles({ text: 'ähre 100%' })).toEqual([1]);
    expect(await titles({ text: 'öFEN' })).toEqual([1]);
    expect(await titles({ text: 'ähre_100' })).toEqual([]);
    expect(await titles({ ownerId: 'U2' })).toEqual([2]);
    expect(await titles({ status: 'closed' })).toEqual([]);
    expect(await titles({ pausedAt: { now: NOW, is: true } })).toEqual([]);
    expect(await titles({ pausedAt: { now: NOW, is: false }, waitingOn: 'client' })).toEqual([1, 2]);
  });

  test('open threads of a client come before closed ones', async () => {
    const first = await add(store());
    await add(store());
    const end = closeThread(first, { outcome: 'won', reason: null }, { by: ADA, now: NOW });
    await store().threads.save(end.thread, first.version, end.event, null);
    const found = await store().threads.findByClient(allThreads(TEAM), 'ACME', 10);
    expect(found.threads.map(({ number, status }) => [number, status])).toEqual([
      [2, 'open'],
      [1, 'closed'],
    ]);
    expect(await store().threads.plannedThreadsOf(TEAM, ADA, 0, 10)).toHaveLength(1);
    expect(await store().threads.plannedThreadsOf(TEAM, ADA, 2, 10)).toHaveLength(0);
  });

  test('a client is found in each spelling of the name, the very name before longer ones', async () => {
    await add(store(), { client: 'Müller' });
    for (const more of ['Bau', 'Holz', 'Metall']) await add(store(), { client: `Müller ${more}` });
    for (const typed of ['müller', 'MUELLER', 'Muller', 'Mu\u0308ller']) {
      const { threads, total } = await store().threads.findByClient(allThreads(TEAM), typed, 2);
      expect([threads.map(({ number }) => number), total]).toEqual([[1, 4], 4]);
    }
    expect((await store().threads.list(allThreads(TEAM), { text: 'mueller b' }, PAGE)).total).toBe(1);
  });
}

function claimsHappenOnce(store: () => Store): void {
  test('a claim stores the nudges, moves the threads on, and finds nothing the second time', async () => {
    await store().people.save(person());
    await add(store());
    await add(store(), { ownerId: 'U2' });
    await add(store(), {}, NOW + 1);
    const owners: unknown[] = [];
    const looked = await store().nudges.claimDue(NOW, 10, (due) => {
      owners.push(...due.map(({ owner }) => owner?.name ?? null));
      return nudgeAll(due);
    });
    expect([looked.length, owners]).toEqual([2, ['Ada Berger', null]]);
    expect(await store().threads.find(TEAM, 1)).toMatchObject({
      step: 1,
      version: 2,
      lastNudgeAt: NOW,
      nextNudgeAt: NOW + DAY,
    });
    expect(await store().nudges.claimDue(NOW, 10, nudgeAll)).toEqual([]);
    expect(await store().nudges.queued(NOW, 10)).toHaveLength(2);
  });

  test('a claim takes no more than the limit, the longest overdue first', async () => {
    await add(store(), {}, NOW - 1);
    await add(store(), {}, NOW - 2);
    await store().nudges.claimDue(NOW, 1, nudgeAll);
    expect((await store().nudges.queued(NOW, 10)).map(({ threadNumber }) => threadNumber)).toEqual([2]);
  });

  test('a claim that fails changes nothing', async () => {
    await add(store());
    const failing = store().nudges.claimDue(NOW, 10, () => {
      throw new Error('no decision');
    });
    await expect(failing).rejects.toThrow('no decision');
    expect(await store().nudges.queued(NOW, 10)).toEqual([]);
    expect((await store().threads.find(TEAM, 1))?.step).toBe(0);
  });

  test('a thread that is only planned anew gets no nudge', async () => {
    await add(store());
    await store().nudges.claimDue(NOW, 10, (due) =>
      due.map(({ thread }) => ({ nudge: null, thread, before: thread.version, nextNudgeAt: NOW + 5 })),
    );
    expect(await store().nudges.queued(NOW, 10)).toEqual([]);
    expect(await store().threads.find(TEAM, 1)).toMatchObject({ step: 0, nextNudgeAt: NOW + 5 });
  });

  test('one step of one silence has one nudge, unless it was cancelled', async () => {
    const thread = await add(store());
    const again = () =>
      store().threads.replan(TEAM, [{ thread: { ...thread, version: 1 }, nextNudgeAt: NOW }]);
    const claim = (id: string) =>
      store().nudges.claimDue(NOW, 10, (due) =>
        nudgeAll(due).map(({ nudge, before, nextNudgeAt }) => ({
          nudge: nudge && { ...nudge, id },
          thread,
          before,
          nextNudgeAt,
        })),
      );
    await claim('a');
    await again();
    await claim('b');
    const [nudge, ...others] = await store().nudges.queued(NOW, 10);
    expect([nudge?.id, others]).toEqual(['a', []]);
    if (nudge) await store().nudges.withdraw(nudge, thread, thread.version, NOW);
    await claim('c');
    expect((await store().nudges.queued(NOW, 10)).map(({ id }) => id)).toEqual(['c']);
  });
}

function nudgesAreSettled(store: () => Store): void {
  test('a nudge starts once, is in doubt while no answer came, and is sent once', async () => {
    await add(store());
    const queued = await claimed(store());
    const [sending] = await store().nudges.startSending(queued, NOW, NOW + 40);
    expect(sending).toMatchObject({ state: 'sending', attempts: 1, attemptedAt: NOW });
    expect(await store().nudges.startSending(queued, NOW, NOW + 40)).toEqual([]);
    expect(await store().nudges.unconfirmed(NOW + 39, 10)).toEqual([]);
    expect(await store().nudges.unconfirmed(NOW + 40, 10)).toHaveLength(1);
    if (!sending) return;
    const fact = { kind: 'nudged', step: 0, remedy: 'check_in', to: ADA } as const;
    const event = { ...fact, at: NOW, recordedAt: NOW, by: null };
    const settled = { nudge: sending, settlement: SENT, event };
    await store().nudges.settle([settled]);
    await store().nudges.settle([settled]);
    expect(await store().nudges.unconfirmed(NOW + 40, 10)).toEqual([]);
    expect(await store().threads.history(TEAM, 1)).toMatchObject([{ kind: 'added' }, { kind: 'nudged' }]);
    const [inMessage] = await store().nudges.inMessage(TEAM, 'D1', '1.000001');
    expect([inMessage]).toEqual(await store().nudges.newestSent(TEAM, 1));
    expect(await store().nudges.inMessage('T2', 'D1', '1.000001')).toEqual([]);
  });

  test('the nudges of one message start together or not at all', async () => {
    await add(store());
    await add(store());
    const queued = await claimed(store());
    const [first] = queued;
    if (!first) throw new Error('nothing was claimed');
    await store().nudges.settle([{ nudge: first, settlement: { state: 'cancelled', error: null } }]);
    expect(await store().nudges.startSending(queued, NOW, NOW + 40)).toEqual([]);
    expect(await store().nudges.queued(NOW, 10)).toMatchObject([{ state: 'queued', attempts: 0 }]);
  });

  test('what is reported late changes nothing, unless the message stands in Slack', async () => {
    await add(store());
    const [sending] = await store().nudges.startSending(await claimed(store()), NOW, NOW);
    if (!sending) throw new Error('nothing was sent');
    const queuedAgain = { state: 'queued', availableAt: NOW, error: null } as const;
    await store().nudges.settle([{ nudge: sending, settlement: queuedAgain }]);
    await store().nudges.settle([{ nudge: sending, settlement: { state: 'failed', error: 'late' } }]);
    expect(await store().nudges.queued(NOW, 10)).toHaveLength(1);
    await store().nudges.settle([{ nudge: sending, settlement: SENT }]);
    expect(await store().nudges.newestSent(TEAM, 1)).toMatchObject([{ id: sending.id }]);
  });

  test('a nudge whose thread has moved on is not taken back', async () => {
    const before = await add(store());
    const [nudge] = await claimed(store());
    if (!nudge) throw new Error('nothing was claimed');
    await store().nudges.withdraw(nudge, { ...before, step: 0 }, before.version, NOW);
    expect(await store().nudges.queued(NOW, 10)).toHaveLength(1);
    expect(await store().threads.find(TEAM, 1)).toMatchObject({ step: 1, nextNudgeAt: NOW + DAY });
  });

  test('a workspace that rests has no turn until then; others have theirs, whoever waits longest in front', async () => {
    await add(store());
    await add(store(), { teamId: 'T2' });
    const [one, other] = await claimed(store());
    if (!one || !other) throw new Error('nothing was claimed');
    const waiting = (now: number, ...except: string[]) => store().nudges.waitingTeams(now, except, 10);
    expect(await store().nudges.queued(NOW, 10, 'T2')).toMatchObject([{ teamId: 'T2' }]);
    expect((await waiting(NOW)).toSorted()).toEqual(['T1', 'T2']);
    expect(await waiting(NOW, 'T1')).toEqual(['T2']);
    await store().workspaces.restUntil('T2', NOW + 5);
    expect(await waiting(NOW)).toEqual(['T1']);
    expect(await waiting(NOW + 5)).toHaveLength(2);
    const earlier = { state: 'queued', availableAt: NOW - 5, error: null } as const;
    await store().nudges.settle([{ nudge: one.teamId === 'T2' ? one : other, settlement: earlier }]);
    expect(await waiting(NOW + 5)).toEqual(['T2', 'T1']);
    await store().workspaces.restUntil('T2', NOW + DAY);
    await store().nudges.capTimestampsAfterClockRollback(NOW, NOW);
    expect(await waiting(NOW)).toContain('T2');
  });

  test('holds that a wrong clock reckoned end when it is turned back', async () => {
    await add(store());
    await add(store());
    const [one, two] = await claimed(store());
    if (!one || !two) throw new Error('nothing was claimed');
    const inAYear = NOW + 365 * DAY;
    await store().nudges.startSending([one], inAYear, inAYear + 40);
    const held = { state: 'queued', availableAt: inAYear, error: null } as const;
    await store().nudges.settle([{ nudge: two, settlement: held }]);
    await store().nudges.capTimestampsAfterClockRollback(NOW, NOW + 40);
    expect(await store().nudges.queued(NOW, 10)).toMatchObject([{ id: two.id }]);
    expect(await store().nudges.unconfirmed(NOW + 39, 10)).toEqual([]);
    expect(await store().nudges.unconfirmed(NOW + 40, 10)).toMatchObject([{ id: one.id }]);
  });

  test('a nudge goes back to the queue until later, for somebody else if it must be', async () => {
    await add(store());
    const [nudge] = await claimed(store());
    if (!nudge) throw new Error('nothing was claimed');
    const settlement = {
      state: 'queued',
      availableAt: NOW + 5,
      error: 'user_disabled',
      recipientId: 'U2',
      triedRecipients: [ADA],
    } as const;
    await store().nudges.settle([{ nudge, settlement }]);
    expect(await store().nudges.queued(NOW, 10)).toEqual([]);
    expect(await store().nudges.queued(NOW + 5, 10)).toMatchObject([
      { recipientId: 'U2', triedRecipients: [ADA], error: 'user_disabled' },
    ]);
  });

  test('the backlog counts what is due, queued and in doubt, and since when it waits', async () => {
    await add(store(), { teamId: 'T2' }, NOW);
    await add(store(), {}, NOW + DAY);
    const quiet = { due: 0, queued: 0, sending: 0, unknown: 0, waitingSince: null };
    expect(await store().nudges.backlog(NOW)).toEqual({ ...quiet, due: 1 });
    const queued = await claimed(store());
    expect(await store().nudges.backlog(NOW + 5)).toEqual({ ...quiet, queued: 1, waitingSince: NOW });
    expect(await store().nudges.backlog(NOW - 1)).toEqual({ ...quiet, queued: 1 });
    await store().nudges.startSending(queued, NOW, NOW + 5);
    expect(await store().nudges.backlog(NOW)).toEqual({ ...quiet, sending: 1 });
  });

  test('the nudges of one message and several threads are settled together', async () => {
    await add(store());
    await add(store());
    const queued = await claimed(store());
    await store().nudges.settle(queued.map((nudge) => ({ nudge, settlement: SENT })));
    expect(await store().nudges.inMessage(TEAM, 'D1', '1.000001')).toHaveLength(2);
  });
}

function othersAreKept(store: () => Store): void {
  test('people keep their settings', async () => {
    const ada = person({ region: 'DE-BY', pausedUntil: NOW });
    await store().people.save(ada);
    await store().people.save({ ...ada, name: 'Ada B.' });
    expect(await store().people.find(TEAM, ADA)).toEqual({ ...ada, name: 'Ada B.' });
    expect(await store().people.find('T2', ADA)).toBeNull();
  });

  test('templates are kept for the workspace and for each person, and are taken back one by one', async () => {
    const { templates } = store();
    const place = { language: 'en', category: 'offer', kind: 'clarify' } as const;
    const parts = { subject: 'Yes or no?', body: 'About [topic].', short: 'yes or no?' };
    const ofTeam = { teamId: TEAM, ownerId: null, place, template: { syntax: 'liquid', parts } } as const;
    const ofAda = { ...ofTeam, ownerId: ADA, template: { syntax: 'simple', parts } } as const;
    const ofOthers = { ...ofTeam, teamId: 'T2' };
    for (const stored of [ofTeam, ofAda, ofOthers, ofAda]) await templates.save(stored);
    expect(await templates.list()).toHaveLength(3);
    expect(await templates.list()).toEqual(expect.arrayContaining([ofTeam, ofAda, ofOthers]));
    await templates.remove(ofTeam);
    expect(await templates.list()).toEqual(expect.arrayContaining([ofAda, ofOthers]));
    expect(await templates.list()).toHaveLength(2);
  });

  test('policies and templates have a version for each workspace, which goes up with every change', async () => {
    const { policies, workspaces } = store();
    const policy = DEFAULT_POLICIES.offer;
    expect([await workspaces.settingsVersion(TEAM), await workspaces.settingsVersions()]).toEqual([
      0,
      new Map(),
    ]);
    await policies.save({ teamId: TEAM, scope: 'offer', policy });
    await policies.remove(TEAM, 'project');
    expect(await workspaces.settingsVersions()).toEqual(new Map([[TEAM, 2]]));
    expect(await workspaces.settingsVersion('T2')).toBe(0);
    expect(await policies.list(TEAM)).toEqual([{ teamId: TEAM, scope: 'offer', policy }]);
    expect(await policies.list('T2')).toEqual([]);
    expect((await add(store())).number).toBe(1);
  });

  test('what comes in twice is accepted once, until it is forgotten', async () => {
    const accept = () => store().processedRequests.accept(TEAM, 'event/1', NOW);
    expect([await accept(), await accept()]).toEqual([true, false]);
    expect(await store().processedRequests.accept('T2', 'event/1', NOW)).toBe(true);
    await store().processedRequests.forget(NOW + 1);
    expect(await accept()).toBe(true);
  });
}
