import { expect, test } from 'vitest';
import { stepAt } from '../../src/domain/policies/nudge-step.ts';
import { DEFAULT_POLICIES, OWED_POLICY } from '../../src/domain/policies/policy.ts';
import { draftKindNow, draftKindOf } from '../../src/domain/templates/draft-kind.ts';
import type { ThreadEvent } from '../../src/domain/threads/thread-event.ts';
import { berlin, threadWith } from '../support/thread.ts';

const offer = DEFAULT_POLICIES.offer;
const asked: ThreadEvent = {
  kind: 'nudged',
  step: 3,
  remedy: 'clarify',
  to: 'U1',
  at: berlin('2026-11-27T10:00'),
  recordedAt: berlin('2026-11-27T10:00'),
  by: null,
};
const chased: ThreadEvent = {
  kind: 'followed_up',
  via: 'email',
  at: berlin('2026-11-27T11:00'),
  recordedAt: berlin('2026-11-27T11:00'),
  by: 'U1',
};

test('a step carries its remedy', () => {
  expect([0, 1, 2, 3].map((ordinal) => draftKindOf(stepAt(offer, ordinal), []))).toEqual([
    'check_in',
    'follow_up',
    'call',
    'clarify',
  ]);
});

test('whoever has asked for a decision does not set a second date, but says goodbye', () => {
  expect(draftKindOf(stepAt(offer, 4), [asked])).toBe('clarify');
  expect(draftKindOf(stepAt(offer, 4), [asked, chased])).toBe('goodbye');
  expect(draftKindOf(stepAt(offer, 6), [asked])).toBe('goodbye');
});

test('what we owe is always an answer', () => {
  expect([0, 1, 4].map((ordinal) => draftKindOf(stepAt(OWED_POLICY, ordinal), []))).toEqual(
    Array(3).fill('answer'),
  );
});

test('the draft for now is that of the last nudge until something was done about it', () => {
  const nudgedOnce = threadWith({ step: 1, lastNudgeAt: berlin('2026-11-12T10:00') });
  expect(draftKindNow(threadWith(), offer, [])).toBe('check_in');
  expect(draftKindNow(nudgedOnce, offer, [])).toBe('check_in');
  expect(draftKindNow({ ...nudgedOnce, lastFollowUpAt: berlin('2026-11-12T11:00') }, offer, [])).toBe(
    'follow_up',
  );
  expect(draftKindNow(threadWith({ status: 'closed' }), offer, [])).toBe('reopening');
});
