import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingTime, isWorkingMoment } from '../../src/domain/calendar/calendar.ts';
import { nudged, planNudge } from '../../src/domain/policies/plan-nudge.ts';
import { policyFor } from '../../src/domain/policies/policy-scope.ts';
import { CATEGORIES, type ClientThread } from '../../src/domain/threads/thread.ts';
import { pauseThread, weFollowedUp } from '../../src/domain/threads/transitions.ts';
import { available, calendarIn, MONDAY, threadWith } from '../support/thread.ts';
import { week, zone } from '../support/working-weeks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const calendar = fc.tuple(zone, week).map(([timeZone, days]) => calendarIn(timeZone, days));

const thread = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    waitingOn: fc.constantFrom('client' as const, 'us' as const),
    silentSince: fc.integer({ min: MONDAY - 200 * DAY, max: MONDAY }),
    step: fc.integer({ min: 0, max: 8 }),
    lastNudgeAt: fc.option(fc.integer({ min: MONDAY - 60 * DAY, max: MONDAY })),
    lastFollowUpAt: fc.option(fc.integer({ min: MONDAY - 60 * DAY, max: MONDAY })),
  })
  .map(threadWith);

const now = fc.integer({ min: MONDAY, max: MONDAY + 400 * DAY });

test('a nudge is only ever due in working time, and never before it was planned', () => {
  fc.assert(
    fc.property(thread, calendar, now, (someThread, someCalendar, moment) => {
      const plan = planNudge(someThread, policyFor(someThread), available(someCalendar), moment);
      if (plan.kind === 'never') return;
      expect(isWorkingMoment(someCalendar, plan.dueAt)).toBe(true);
      expect(plan.dueAt).toBeGreaterThanOrEqual(moment);
      expect(plan.kind).toBe(plan.dueAt === moment ? 'nudge' : 'wait');
    }),
  );
});

test('nothing is due during a pause of the thread or of its owner', () => {
  fc.assert(
    fc.property(
      thread,
      calendar,
      now,
      fc.nat(90 * DAY),
      fc.nat(90 * DAY),
      (someThread, someCalendar, moment, a, b) => {
        const until = moment + 1 + a;
        const paused = pauseThread(someThread, { kind: 'snooze', until }, { by: 'U1', now: moment }).thread;
        const ownerUntil = moment + 1 + b;
        const plan = planNudge(paused, policyFor(paused), available(someCalendar, ownerUntil), moment);
        if (plan.kind !== 'never') expect(plan.dueAt).toBeGreaterThanOrEqual(Math.max(until, ownerUntil));
      },
    ),
  );
});

test('time moves forward: a longer silence is never due later, and looking later never plans earlier', () => {
  fc.assert(
    fc.property(thread, calendar, now, fc.nat(30 * DAY), (someThread, someCalendar, moment, longer) => {
      const at = (silentSince: number, look: number) =>
        planNudge({ ...someThread, silentSince }, policyFor(someThread), available(someCalendar), look);
      const plan = at(someThread.silentSince, moment);
      const older = at(someThread.silentSince - longer, moment);
      const later = at(someThread.silentSince, moment + longer);
      if (plan.kind === 'never' || older.kind === 'never' || later.kind === 'never') return;
      expect(older.dueAt).toBeLessThanOrEqual(plan.dueAt);
      expect(later.dueAt).toBeGreaterThanOrEqual(plan.dueAt);
    }),
  );
});

test('the ladder only climbs, keeps its gaps and comes to an end, whatever we do in between', () => {
  fc.assert(
    fc.property(
      thread,
      calendar,
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (start, someCalendar, chases) => {
        const policy = policyFor(start);
        let current: ClientThread = { ...start, step: 0, lastNudgeAt: null, lastFollowUpAt: null };
        let moment = MONDAY;
        let ordinal = -1;
        for (const chase of chases) {
          const plan = planNudge(current, policy, available(someCalendar), moment);
          if (plan.kind === 'never') return;
          expect(plan.step.ordinal).toBeGreaterThan(ordinal);
          const gap = addWorkingTime(someCalendar, moment, policy.minGap * someCalendar.workingDay);
          if (ordinal >= 0) expect(plan.dueAt).toBeGreaterThanOrEqual(gap ?? 0);
          ordinal = plan.step.ordinal;
          moment = plan.dueAt;
          current = nudged(current, plan.step, moment);
          if (chase && current.waitingOn === 'client') {
            const lastStep = policy.steps.length - 1;
            const followUp = { at: moment, via: 'email', lastStep } as const;
            current = weFollowedUp(current, followUp, { by: 'U1', now: moment }).thread;
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
