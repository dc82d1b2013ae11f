import { expect, test } from 'vitest';
import type { GhostwatchError } from '../../src/domain/errors.ts';
import { weCalled } from '../../src/domain/threads/call.ts';
import { CALL_RESULTS, type CallResult } from '../../src/domain/threads/thread.ts';
import { berlin, threadWith } from '../support/thread.ts';

const said = { by: 'U1', now: berlin('2026-11-23T10:00') };
const tomorrow = berlin('2026-11-24T09:00');
/** The nudge to call, the third of four, has just gone out. */
const toCall = threadWith({ step: 3, followUps: 2, lastNudgeAt: said.now - 60_000, version: 7 });
const call = (result: CallResult, contact?: { contact: string; phone: string | null; email: null }) =>
  weCalled(toCall, { result, lastStep: 3, tryAgainAt: tomorrow, contact }, said);

test.each(['reached', 'voicemail'] as const)('%s counts as a follow-up by phone', (result) => {
  const { thread, event } = call(result);
  expect(thread).toMatchObject({
    followUps: 3,
    step: 3,
    episode: toCall.episode,
    lastFollowUpAt: said.now,
    lastFollowUpVia: 'phone',
    version: 8,
  });
  expect(event).toMatchObject({ kind: 'called', result, by: 'U1', at: said.now });
});

test.each(['no_answer', 'wrong_person'] as const)(
  '%s counts as nothing, and the step is given back',
  (result) => {
    const { thread } = call(result);
    expect(thread).toMatchObject({
      followUps: 2,
      step: 2,
      silentSince: toCall.silentSince,
      lastFollowUpAt: null,
      lastNudgeAt: null,
      pause: { kind: 'snooze', until: tomorrow },
      version: 8,
    });
    expect(thread.episode).toBeGreaterThan(toCall.episode);
  },
);

test('with the right number there is nothing to wait for', () => {
  const { thread, event } = call('wrong_person', { contact: 'Ben', phone: '+49 30 1', email: null });
  expect(thread).toMatchObject({ contact: 'Ben', phone: '+49 30 1', email: null, pause: null });
  expect(event).toMatchObject({ contact: 'Ben' });
  expect(call('wrong_person', { contact: 'Ben', phone: null, email: null }).thread.pause).not.toBeNull();
});

test.each(CALL_RESULTS)('a closed thread is called no more (%s)', (result) => {
  const closed = { ...toCall, status: 'closed' } as const;
  const act = () => weCalled(closed, { result, lastStep: 3, tryAgainAt: tomorrow }, said);
  expect(act).toThrow(expect.objectContaining({ code: 'thread_closed' } satisfies Partial<GhostwatchError>));
});
