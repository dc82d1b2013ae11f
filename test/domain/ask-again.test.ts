import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingMoment, type Week } from '../../src/domain/calendar/calendar.ts';
import { localDate } from '../../src/domain/calendar/local-date.ts';
import { GhostwatchError } from '../../src/domain/errors.ts';
import { decideDelivery, withoutNudge } from '../../src/domain/nudges/delivery-decision.ts';
import type { Nudge } from '../../src/domain/nudges/nudge.ts';
import { nudged, planNudge } from '../../src/domain/policies/plan-nudge.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import { askAgain, closeThread, reopenThread } from '../../src/domain/threads/closing.ts';
import { available, berlin, calendarIn, MONDAY, threadWith } from '../support/thread.ts';

const DAY = 86_400_000;
const said = { by: 'U1', now: MONDAY, timeZone: 'Europe/Berlin' };
const policy = DEFAULT_POLICIES.offer;
const ghosted = (askAgainOn: string | null) =>
  closeThread(threadWith({ step: 2 }), { outcome: 'ghosted', reason: null, askAgainOn }, said).thread;

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'nothing';
  } catch (error) {
    return error instanceof GhostwatchError ? error.code : 'another error';
  }
}

const zone = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/New_York');
const hours = fc
  .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 30, max: 600 }))
  .map(([from, length]) => [{ from, to: Math.min(1440, from + length) }]);
const someDay = fc.oneof(hours, fc.constant([]));
const week = fc
  .tuple(hours, someDay, someDay, someDay, someDay, someDay, someDay)
  .map((days) => days as unknown as Week);
const calendar = fc.tuple(zone, week).map(([timeZone, days]) => calendarIn(timeZone, days));
const later = fc.integer({ min: 2, max: 900 });
const looks = fc.array(fc.integer({ min: 1, max: 40 * DAY }), { minLength: 1, maxLength: 30 });

test('never before its day, only in working time, never during a pause, and once', () => {
  fc.assert(
    fc.property(calendar, later, fc.nat(900), looks, (someCalendar, days, pausedDays, steps) => {
      const day = localDate(MONDAY + days * DAY, someCalendar.timeZone);
      const pausedUntil = MONDAY + pausedDays * DAY;
      const free = available(someCalendar, pausedUntil);
      let thread = ghosted(day);
      let now = MONDAY;
      let asked = 0;
      for (const step of steps) {
        const plan = planNudge(thread, policy, free, now);
        if (plan.kind === 'nudge') {
          asked += 1;
          expect(localDate(now, someCalendar.timeZone) >= day).toBe(true);
          expect(isWorkingMoment(someCalendar, now)).toBe(true);
          expect(now).toBeGreaterThanOrEqual(pausedUntil);
          thread = nudged(thread, plan.step, now);
        } else if (plan.kind === 'wait') {
          expect(isWorkingMoment(someCalendar, plan.dueAt)).toBe(true);
          expect(localDate(plan.dueAt, someCalendar.timeZone) >= day).toBe(true);
        }
        now = plan.kind === 'wait' && plan.dueAt - now < step ? plan.dueAt : now + step;
      }
      expect(asked).toBeLessThanOrEqual(1);
    }),
  );
});

describe('the day that is named', () => {
  test('a Sunday becomes the Monday after it', () => {
    expect(planNudge(ghosted('2026-12-06'), policy, available(), MONDAY)).toMatchObject({
      kind: 'wait',
      dueAt: berlin('2026-12-07T09:00'),
      step: { kind: 'reopening' },
    });
  });

  test('today and earlier days are refused', () => {
    expect(codeOf(() => ghosted('2026-11-09'))).toBe('not_later');
    expect(codeOf(() => ghosted('2026-01-01'))).toBe('not_later');
  });

  test('it is moved and taken back, and setting it twice changes nothing', () => {
    const thread = ghosted('2026-12-01');
    expect(askAgain(thread, '2027-03-01', said)).toMatchObject({
      thread: { askAgain: { on: '2027-03-01', askedAt: null }, status: 'closed' },
      event: { kind: 'ask_again', on: '2027-03-01' },
    });
    expect(askAgain(thread, null, said).thread.askAgain).toBeNull();
    expect(codeOf(() => askAgain(thread, '2026-12-01', said))).toBe('nothing_to_change');
    expect(codeOf(() => askAgain(ghosted(null), null, said))).toBe('nothing_to_change');
    expect(codeOf(() => askAgain(threadWith(), '2026-12-01', said))).toBe('still_open');
  });

  test('another outcome leaves it as it is, also when it has passed', () => {
    const thread = ghosted('2026-12-01');
    const corrected = closeThread(thread, { outcome: 'declined', reason: null }, said);
    expect(corrected.thread.askAgain).toEqual(thread.askAgain);
    const end = { outcome: 'declined', reason: null, askAgainOn: '2026-12-01' } as const;
    expect(closeThread(thread, end, { ...said, now: MONDAY + 60 * DAY }).thread.askAgain).toEqual(
      thread.askAgain,
    );
  });
});

describe('taking it up again', () => {
  const asked = { ...ghosted('2026-12-01'), askAgain: { on: '2026-12-01', askedAt: MONDAY + 22 * DAY } };

  test('after it was asked about, a new silence begins', () => {
    const now = MONDAY + 22 * DAY;
    const { thread, event } = reopenThread(asked, { ...said, now });
    expect(thread).toMatchObject({ status: 'open', silentSince: now, step: 0, askAgain: null });
    expect(thread.episode).toBeGreaterThan(asked.episode);
    expect(event).toMatchObject({ kind: 'reopened', anew: true });
  });

  test('before, it goes on where it stood, and nobody asks any more', () => {
    const { thread } = reopenThread(ghosted('2026-12-01'), said);
    expect(thread).toMatchObject({ status: 'open', silentSince: MONDAY, step: 2, askAgain: null });
  });
});

describe('a question that waits to be sent', () => {
  const now = berlin('2026-12-01T10:00');
  const thread = ghosted('2026-12-01');
  const plan = planNudge(thread, policy, available(), now);
  const claimed = plan.kind === 'never' ? thread : nudged(thread, plan.step, now);
  const nudge = {
    kind: 'reopening',
    episode: thread.episode,
    step: -1,
    threadVersion: claimed.version,
    recipientId: 'U1',
    triedRecipients: [],
    claimedAt: now,
  } as unknown as Nudge;

  test('goes out while nothing has changed', () => {
    expect(decideDelivery(nudge, claimed, available(), now)).toEqual({ kind: 'send' });
  });

  test('is cancelled when the thread was taken up again, or the day was moved', () => {
    const cancelled = { kind: 'settle', settlement: { state: 'cancelled', error: null } };
    const reopened = reopenThread(claimed, { ...said, now }).thread;
    expect(decideDelivery(nudge, reopened, available(), now)).toEqual(cancelled);
    const moved = askAgain(claimed, '2027-01-01', { ...said, now }).thread;
    expect(decideDelivery(nudge, moved, available(), now)).toEqual(cancelled);
  });

  test('is taken back when its owner pauses, and asked after the pause', () => {
    const free = available(calendarIn(), now + 7 * DAY);
    expect(decideDelivery(nudge, claimed, free, now)).toEqual({ kind: 'withdraw' });
    const back = withoutNudge(claimed, nudge);
    expect(planNudge(back, policy, free, now)).toMatchObject({
      kind: 'wait',
      dueAt: berlin('2026-12-08T10:00'),
    });
  });
});
