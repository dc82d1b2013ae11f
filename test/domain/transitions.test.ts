import { describe, expect, test } from 'vitest';
import { GhostwatchError } from '../../src/domain/errors.ts';
import { closeThread, reopenThread } from '../../src/domain/threads/closing.ts';
import {
  addThread,
  assignThread,
  clientReplied,
  editThread,
  pauseThread,
  weAnswered,
  weFollowedUp,
} from '../../src/domain/threads/transitions.ts';
import { berlin, MONDAY, threadWith } from '../support/thread.ts';

const said = { by: 'U1', now: berlin('2026-11-16T12:00') };
const byMail = { at: said.now, via: 'email', lastStep: 3 } as const;

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof GhostwatchError ? error.code : 'another error';
  }
}

describe('a new thread', () => {
  test('waits on the client, since the real date', () => {
    expect(threadWith()).toMatchObject({
      status: 'open',
      waitingOn: 'client',
      silentSince: MONDAY,
      step: 0,
      version: 1,
    });
  });

  test('cannot have been written to in the future', () => {
    const { createdAt: _, ...thread } = threadWith();
    expect(codeOf(() => addThread({ ...thread, since: said.now + 1 }, said))).toBe('in_the_future');
  });
});

describe('the client answers', () => {
  test('it is our turn, and the ladder begins anew', () => {
    const before = threadWith({
      step: 2,
      followUps: 1,
      lastNudgeAt: MONDAY,
      pause: { kind: 'snooze', until: said.now },
    });
    const { thread, event } = clientReplied(before, berlin('2026-11-13T09:00'), said);
    expect(thread).toMatchObject({
      waitingOn: 'us',
      silentSince: berlin('2026-11-13T09:00'),
      episode: 2,
      step: 0,
      followUps: 0,
      lastNudgeAt: null,
      pause: null,
      version: 2,
    });
    expect(event).toEqual({
      kind: 'replied',
      at: berlin('2026-11-13T09:00'),
      recordedAt: said.now,
      by: 'U1',
    });
  });

  test('a date without a time may fall a few hours before the silence, but not on an earlier day', () => {
    const inBerlin = { ...said, timeZone: 'Europe/Berlin' };
    const silent = threadWith({ silentSince: berlin('2026-11-09T15:00') });
    const { thread } = clientReplied(silent, berlin('2026-11-09T12:00'), inBerlin);
    expect(thread.silentSince).toBe(berlin('2026-11-09T15:00'));
    const dayBefore = () => clientReplied(silent, berlin('2026-11-08T23:00'), inBerlin);
    expect(codeOf(dayBefore)).toBe('before_the_silence');
    expect(codeOf(() => clientReplied(silent, said.now + 1, inBerlin))).toBe('in_the_future');
  });

  test('the day is that of whoever names it', () => {
    const silent = threadWith({ silentSince: berlin('2026-11-09T00:30') });
    const at = berlin('2026-11-08T23:30');
    expect(codeOf(() => weAnswered(silent, at, { ...said, timeZone: 'Europe/Berlin' }))).toBe(
      'before_the_silence',
    );
    const { event } = weAnswered(silent, at, { ...said, timeZone: 'America/New_York' });
    expect(event.at).toBe(silent.silentSince);
  });

  test('saying it twice is answered with what is known', () => {
    const { thread } = clientReplied(threadWith(), said.now, said);
    expect(codeOf(() => clientReplied(thread, said.now, said))).toBe('already_our_turn');
    expect(codeOf(() => weFollowedUp(thread, byMail, said))).toBe('not_their_turn');
  });

  test('our answer turns it back, even when their reply was never entered', () => {
    const { thread } = weAnswered(threadWith({ step: 3 }), said.now, said);
    expect(thread).toMatchObject({ waitingOn: 'client', silentSince: said.now, episode: 2, step: 0 });
  });
});

describe('we chase the client', () => {
  test('before the nudge was due: its step is done', () => {
    expect(weFollowedUp(threadWith(), byMail, said).thread).toMatchObject({
      step: 1,
      followUps: 1,
      lastFollowUpAt: said.now,
    });
  });

  test('after the nudge: the step was done by it', () => {
    expect(weFollowedUp(threadWith({ step: 1 }), byMail, said).thread.step).toBe(1);
  });

  test('however often, the clarifying message is still offered', () => {
    let thread = threadWith();
    for (let count = 0; count < 9; count++) thread = weFollowedUp(thread, byMail, said).thread;
    expect(thread).toMatchObject({ step: 3, followUps: 9 });
  });

  test('a chase entered late does not hide a newer one', () => {
    const { thread } = weFollowedUp(threadWith(), byMail, said);
    const late = weFollowedUp(thread, { ...byMail, at: MONDAY, via: 'phone' }, said).thread;
    expect(late).toMatchObject({ followUps: 2, lastFollowUpAt: said.now, lastFollowUpVia: 'email' });
  });
});

describe('pauses, closing, handing over, correcting', () => {
  test('a pause must end in the future', () => {
    expect(pauseThread(threadWith(), { kind: 'snooze', until: said.now + 1 }, said).thread.pause?.until).toBe(
      said.now + 1,
    );
    expect(codeOf(() => pauseThread(threadWith(), { kind: 'snooze', until: said.now }, said))).toBe(
      'not_in_the_future',
    );
  });

  test('a closed thread takes another outcome and nothing else, until it is reopened where it stood', () => {
    const { thread } = closeThread(
      threadWith({ step: 2 }),
      { outcome: 'ghosted', reason: 'no word since May' },
      said,
    );
    expect(thread).toMatchObject({ status: 'closed', outcome: 'ghosted', closedAt: said.now });
    expect(codeOf(() => clientReplied(thread, said.now, said))).toBe('thread_closed');
    expect(codeOf(() => closeThread(thread, { outcome: 'ghosted', reason: null }, said))).toBe(
      'thread_closed',
    );
    const won = closeThread(thread, { outcome: 'won', reason: null }, { ...said, now: said.now + 5 }).thread;
    expect(won).toMatchObject({ outcome: 'won', outcomeReason: null, closedAt: said.now });
    expect(reopenThread(won, said).thread).toMatchObject({
      status: 'open',
      outcome: null,
      step: 2,
      closedAt: null,
    });
    expect(codeOf(() => reopenThread(threadWith(), said))).toBe('thread_not_closed');
  });

  test('a handover needs another owner', () => {
    expect(assignThread(threadWith(), 'U2', said).event).toMatchObject({
      kind: 'assigned',
      from: 'U1',
      to: 'U2',
    });
    expect(codeOf(() => assignThread(threadWith(), 'U1', said))).toBe('same_owner');
  });

  test('a correction that changes nothing is refused, and the history names what changed', () => {
    expect(codeOf(() => editThread(threadWith(), { category: 'offer' }, said))).toBe('nothing_to_change');
    const { event } = editThread(threadWith(), { category: 'invoice', topic: 'Website relaunch' }, said);
    expect(event).toMatchObject({ kind: 'edited', changed: ['category'] });
    expect(codeOf(() => editThread(threadWith(), { silentSince: said.now + 1 }, said))).toBe('in_the_future');
  });
});
