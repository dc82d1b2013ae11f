import { describe, expect, test } from 'vitest';
import { stepAt } from '../../src/domain/policies/nudge-step.ts';
import { nudged, planNudge } from '../../src/domain/policies/plan-nudge.ts';
import { DEFAULT_POLICIES, OWED_POLICY } from '../../src/domain/policies/policy.ts';
import { policyFor } from '../../src/domain/policies/policy-scope.ts';
import { clientReplied, weFollowedUp } from '../../src/domain/threads/transitions.ts';
import { available, berlin, calendarIn, MONDAY, threadWith } from '../support/thread.ts';

const offer = DEFAULT_POLICIES.offer;

function plan(thread = threadWith(), now = MONDAY, availability = available()) {
  return planNudge(thread, policyFor(thread), availability, now);
}

describe('the ladder follows the silence', () => {
  test('three working days after Monday 10:00 is Thursday 10:00', () => {
    expect(plan()).toEqual({
      kind: 'wait',
      dueAt: berlin('2026-11-12T10:00'),
      step: { ordinal: 0, kind: 'step', index: 0, remedy: 'check_in' },
    });
    expect(plan(threadWith(), berlin('2026-11-12T10:00'))).toMatchObject({ kind: 'nudge' });
  });

  test('the weekend does not count', () => {
    const friday = threadWith({ silentSince: berlin('2026-11-13T16:00') });
    expect(plan(friday)).toMatchObject({ dueAt: berlin('2026-11-18T16:00') });
  });

  test('a nudge that was missed at night waits for the morning', () => {
    expect(plan(threadWith(), berlin('2026-11-14T03:00'))).toMatchObject({
      kind: 'wait',
      dueAt: berlin('2026-11-16T09:00'),
    });
  });

  test('no nagging right after we chased, no two nudges at once after a backdated entry', () => {
    const backdated = threadWith({ silentSince: berlin('2026-10-01T12:00') });
    const first = plan(backdated, MONDAY);
    if (first.kind !== 'nudge') throw new Error('it is long due');
    const next = nudged(backdated, first.step, MONDAY);
    expect(plan(next, MONDAY)).toMatchObject({
      dueAt: berlin('2026-11-11T10:00'),
      step: { remedy: 'follow_up' },
    });
    const chased = weFollowedUp(
      next,
      { at: berlin('2026-11-11T09:30'), via: 'phone', lastStep: 3 },
      { by: 'U1', now: berlin('2026-11-11T09:30') },
    ).thread;
    expect(plan(chased, berlin('2026-11-11T10:00'))).toMatchObject({ dueAt: berlin('2026-11-13T09:30') });
  });

  test('a pause and the owner’s own pause hold it back', () => {
    const snoozed = threadWith({ pause: { kind: 'snooze', until: berlin('2026-11-20T00:00') } });
    expect(plan(snoozed)).toMatchObject({ dueAt: berlin('2026-11-20T09:00') });
    const away = available(calendarIn(), berlin('2026-11-27T00:00'));
    expect(plan(snoozed, MONDAY, away)).toMatchObject({ dueAt: berlin('2026-11-27T09:00') });
  });
});

describe('the end of the ladder', () => {
  test('the last step repeats twice, then the owner is asked to close, once', () => {
    let thread = threadWith();
    let now = MONDAY;
    const story: string[] = [];
    for (;;) {
      const next = plan(thread, now);
      if (next.kind === 'never') {
        expect(next.reason).toBe('asked_to_close');
        break;
      }
      now = next.dueAt;
      story.push(`${next.step.kind} ${next.step.remedy}`);
      thread = nudged(thread, next.step, now);
    }
    expect(story).toEqual([
      'step check_in',
      'step follow_up',
      'step call',
      'step clarify',
      'repeat clarify',
      'repeat clarify',
      'close_request clarify',
    ]);
  });

  test('whoever reacts to the request is asked again later', () => {
    const asked = threadWith({ step: 7, lastNudgeAt: berlin('2026-11-20T10:00') });
    const now = berlin('2026-11-20T11:00');
    expect(plan(asked, now)).toEqual({ kind: 'never', reason: 'asked_to_close' });
    const chased = weFollowedUp(asked, { at: now, via: 'email', lastStep: 3 }, { by: 'U1', now }).thread;
    expect(plan(chased, now)).toMatchObject({
      dueAt: berlin('2026-11-27T11:00'),
      step: { kind: 'close_request' },
    });
    const snoozed = { ...asked, pause: { kind: 'snooze', until: berlin('2026-12-14T00:00') } as const };
    expect(plan(snoozed, now)).toMatchObject({ dueAt: berlin('2026-12-14T09:00') });
  });
});

describe('the rest of the rules', () => {
  test('a nudge dated by a clock that ran ahead does not put the next one off for ever', () => {
    const ahead = threadWith({ step: 1, lastNudgeAt: berlin('2027-11-09T10:00') });
    expect(plan(ahead, berlin('2026-11-20T10:00'))).toMatchObject({
      kind: 'nudge',
      step: { remedy: 'follow_up' },
    });
  });

  test('while it waits on us there is one reminder after one working day', () => {
    const now = berlin('2026-11-10T12:00');
    const { thread } = clientReplied(threadWith(), now, { by: 'U1', now });
    expect(policyFor(thread)).toBe(OWED_POLICY);
    expect(plan(thread, now)).toMatchObject({
      dueAt: berlin('2026-11-11T12:00'),
      step: { remedy: 'answer' },
    });
  });

  test('networking has no call', () => {
    expect(DEFAULT_POLICIES.networking.steps.map(({ remedy }) => remedy)).toEqual([
      'check_in',
      'follow_up',
      'clarify',
    ]);
  });

  test('a closed thread and a calendar without hours are never due', () => {
    expect(plan(threadWith({ status: 'closed' }))).toEqual({ kind: 'never', reason: 'closed' });
    const nobody = available(calendarIn('Europe/Berlin', [[], [], [], [], [], [], []]));
    expect(plan(threadWith(), MONDAY, nobody)).toEqual({ kind: 'never', reason: 'no_working_time' });
  });

  test('ordinals count on through the repeats', () => {
    expect([0, 3, 4, 5, 6, 9].map((ordinal) => stepAt(offer, ordinal).kind)).toEqual([
      'step',
      'step',
      'repeat',
      'repeat',
      'close_request',
      'close_request',
    ]);
  });
});
