import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_WEEK, isWorkingMoment } from '../../src/domain/calendar/calendar.ts';
import { nextDeliverySlot } from '../../src/domain/calendar/digest.ts';
import { localDate } from '../../src/domain/calendar/local-date.ts';
import { berlin, calendarIn, MONDAY } from '../support/thread.ts';
import { week, zone } from '../support/working-weeks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NINE = 9 * 60;
const always = (at: number) => ({ at });

describe('in an ordinary week', () => {
  const calendar = calendarIn();
  const turn = (from: string, now = from, at = NINE) =>
    nextDeliverySlot({ calendar, digest: always(at), cover: null }, berlin(from), berlin(now));

  test('the digest comes at its hour on working days', () => {
    expect(turn('2026-11-09T07:00', '2026-11-09T07:00', 10 * 60)).toBe(berlin('2026-11-09T10:00'));
    expect(turn('2026-11-13T11:00')).toBe(berlin('2026-11-16T09:00'));
  });

  test('what becomes due after the digest waits for the next one', () => {
    expect(turn('2026-11-09T09:00')).toBe(berlin('2026-11-09T09:00'));
    expect(turn('2026-11-09T09:01')).toBe(berlin('2026-11-10T09:00'));
  });

  test('an hour before work is its beginning, an hour after work shortly before its end', () => {
    expect(turn('2026-11-09T01:00', '2026-11-09T01:00', 6 * 60)).toBe(berlin('2026-11-09T09:00'));
    expect(turn('2026-11-09T01:00', '2026-11-09T01:00', 20 * 60)).toBe(berlin('2026-11-09T16:45'));
  });

  test('an hour inside the lunch break is the end of the break', () => {
    const noon = [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ];
    const lunch = calendarIn('Europe/Berlin', [noon, noon, noon, noon, noon, [], []]);
    const at = nextDeliverySlot({ calendar: lunch, digest: always(750), cover: null }, MONDAY, MONDAY);
    expect(at).toBe(berlin('2026-11-09T13:00'));
  });

  test('a missed digest is made up for on the same day, once its day is over by the next', () => {
    expect(turn('2026-11-09T08:00', '2026-11-09T14:30')).toBe(berlin('2026-11-09T14:30'));
    expect(turn('2026-11-09T08:00', '2026-11-09T19:00')).toBe(berlin('2026-11-10T09:00'));
    expect(turn('2026-11-06T08:00', '2026-11-09T08:00')).toBe(berlin('2026-11-09T09:00'));
    expect(turn('2026-11-06T08:00', '2026-11-09T11:00')).toBe(berlin('2026-11-09T11:00'));
  });

  test('while somebody stands in there are single nudges, afterwards digests again', () => {
    const covered = {
      calendar,
      digest: always(NINE),
      cover: { from: berlin('2026-11-10T10:00'), to: berlin('2026-11-11T12:00') },
    };
    const at = (moment: string) => nextDeliverySlot(covered, berlin(moment), berlin(moment));
    expect(at('2026-11-09T11:00')).toBe(berlin('2026-11-10T09:00'));
    expect(at('2026-11-10T09:30')).toBe(berlin('2026-11-10T10:00'));
    expect(at('2026-11-10T11:00')).toBe(berlin('2026-11-10T11:00'));
    expect(at('2026-11-11T12:00')).toBe(berlin('2026-11-12T09:00'));
  });
});

test('an hour that the clocks skip or repeat has one digest', () => {
  const nights = [{ from: 0, to: 1440 }];
  const calendar = calendarIn('Europe/Berlin', [nights, nights, nights, nights, nights, nights, nights]);
  const digest = always(150);
  const skipped = nextDeliverySlot(
    { calendar, digest, cover: null },
    Date.parse('2026-03-29T00:00:00+01:00'),
    0,
  );
  expect(skipped).toBe(Date.parse('2026-03-29T03:30:00+02:00'));
  const repeated =
    nextDeliverySlot({ calendar, digest, cover: null }, Date.parse('2026-10-25T00:00:00+02:00'), 0) ?? 0;
  expect(repeated).toBe(Date.parse('2026-10-25T02:30:00+02:00'));
  expect(nextDeliverySlot({ calendar, digest, cover: null }, repeated + 1, 0)).toBe(
    Date.parse('2026-10-26T02:30:00+01:00'),
  );
});

test('without working time there is none', () => {
  const calendar = calendarIn('Europe/Berlin', [[], [], [], [], [], [], []]);
  expect(nextDeliverySlot({ calendar, digest: always(NINE), cover: null }, MONDAY, MONDAY)).toBeNull();
});

const turns = fc
  .tuple(zone, fc.oneof(week, fc.constant(DEFAULT_WEEK)), fc.integer({ min: 0, max: 1439 }))
  .map(([timeZone, days, at]) => ({ calendar: calendarIn(timeZone, days), digest: always(at), cover: null }));
const moment = fc.integer({ min: MONDAY, max: MONDAY + 400 * DAY });

test('digests lie in working time, and what is planned ahead has one a day at most', () => {
  fc.assert(
    fc.property(turns, moment, fc.nat(3 * DAY), (some, from, later) => {
      const first = nextDeliverySlot(some, from, from);
      const second = nextDeliverySlot(some, from + later, from + later);
      if (first === null || second === null) throw new Error('there is working time');
      expect(first).toBeGreaterThanOrEqual(from);
      expect(isWorkingMoment(some.calendar, first)).toBe(true);
      const date = (at: number) => localDate(at, some.calendar.timeZone);
      if (first !== second) expect(date(second) > date(first)).toBe(true);
    }),
  );
});

test('a late look never speaks before its turn, nor outside working time, nor on the day of a later digest', () => {
  fc.assert(
    fc.property(turns, moment, fc.nat(20 * DAY), (some, from, delay) => {
      const now = from + delay;
      const planned = nextDeliverySlot(some, from, from) ?? 0;
      const late = nextDeliverySlot(some, from, now) ?? 0;
      expect(late).toBeGreaterThanOrEqual(Math.max(planned, now));
      expect(isWorkingMoment(some.calendar, late)).toBe(true);
      // Once its moment has passed, looking again at that moment says: now.
      expect(nextDeliverySlot(some, from, late)).toBe(late);
    }),
  );
});
