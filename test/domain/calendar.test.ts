import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  type CalendarRules,
  type Closure,
  createCalendar,
  DEFAULT_WEEK,
  isWorkingMoment,
  nextWorkingMoment,
  type Week,
  workingDays,
  workingTimeBetween,
} from '../../src/domain/calendar/calendar.ts';

const HOUR = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const iso = (moment: number | null): string | null =>
  moment === null ? null : `${new Date(moment).toISOString().slice(0, 16)}Z`;
const day = (...hours: [from: number, to: number][]) =>
  hours.map(([from, to]) => ({ from: from * 60, to: to * 60 }));
const always = (hours: ReturnType<typeof day>): Week => [hours, hours, hours, hours, hours, hours, hours];
const calendar = (rules: Partial<CalendarRules> = {}) =>
  createCalendar({ timeZone: 'Europe/Berlin', week: DEFAULT_WEEK, closuresOn: () => [], ...rules });
const closed = (closures: Record<string, Closure>) => (date: string) => {
  const closure = closures[date];
  return closure === undefined ? [] : [closure];
};
const wholeDay = { name: 'closed', from: 0, to: 1440 };

describe('an ordinary week', () => {
  const office = calendar();

  it('stops on Friday at five and goes on on Monday at nine', () => {
    const friday = at('2026-11-20T16:00+01:00');
    expect(workingTimeBetween(office, friday, at('2026-11-23T10:00+01:00'))).toBe(2 * HOUR);
    expect(iso(addWorkingTime(office, friday, 2 * HOUR))).toBe('2026-11-23T09:00Z');
  });

  it('counts nothing over a weekend', () => {
    expect(workingTimeBetween(office, at('2026-11-20T17:00+01:00'), at('2026-11-23T09:00+01:00'))).toBe(0);
  });

  it('counts nothing backwards', () => {
    expect(workingTimeBetween(office, at('2026-11-20T16:00+01:00'), at('2026-11-20T10:00+01:00'))).toBe(0);
  });

  it('opens at nine sharp and is closed at five sharp', () => {
    expect(isWorkingMoment(office, at('2026-11-20T09:00+01:00'))).toBe(true);
    expect(isWorkingMoment(office, at('2026-11-20T17:00+01:00') - 1)).toBe(true);
    expect(isWorkingMoment(office, at('2026-11-20T17:00+01:00'))).toBe(false);
    expect(iso(nextWorkingMoment(office, at('2026-11-20T17:00+01:00')))).toBe('2026-11-23T08:00Z');
  });

  it('takes the moment itself when it is a working one', () => {
    const moment = at('2026-11-20T16:59:59.999+01:00');
    expect(nextWorkingMoment(office, moment)).toBe(moment);
  });

  it('reaches the last hour of a day at its end, not on the next morning', () => {
    expect(iso(addWorkingTime(office, at('2026-11-20T16:00+01:00'), HOUR))).toBe('2026-11-20T16:00Z');
  });

  it('reaches an amount of nothing at once, working time or not', () => {
    const sunday = at('2026-11-22T12:00+01:00');
    expect(addWorkingTime(office, sunday, 0)).toBe(sunday);
    expect(addWorkingTime(office, sunday, -HOUR)).toBe(sunday);
  });

  it('has working days of eight hours', () => {
    expect(office.workingDay).toBe(8 * HOUR);
    expect(workingDays(office, 12 * HOUR)).toBe(1.5);
  });
});

describe('closures', () => {
  const christmas = calendar({
    closuresOn: closed({
      '2026-12-24': { name: 'Heiligabend', from: 14 * 60, to: 1440 },
      '2026-12-25': wholeDay,
      '2026-12-31': { name: 'Betriebsversammlung', from: 11 * 60, to: 13 * 60 },
    }),
  });

  it('carries a silence across Christmas', () => {
    const wednesday = at('2026-12-23T16:00+01:00');
    expect(workingTimeBetween(christmas, wednesday, at('2026-12-28T10:00+01:00'))).toBe(7 * HOUR);
    expect(iso(addWorkingTime(christmas, wednesday, 6 * HOUR))).toBe('2026-12-24T13:00Z');
    expect(iso(nextWorkingMoment(christmas, at('2026-12-24T14:00+01:00')))).toBe('2026-12-28T08:00Z');
  });

  it('may cut a day in two', () => {
    const newYearsEve = at('2026-12-31T00:00+01:00');
    expect(iso(addWorkingTime(christmas, newYearsEve, 2 * HOUR))).toBe('2026-12-31T10:00Z');
    expect(iso(addWorkingTime(christmas, newYearsEve, 2 * HOUR + 1))).toBe('2026-12-31T12:00Z');
    expect(isWorkingMoment(christmas, at('2026-12-31T12:59+01:00'))).toBe(false);
  });

  it('may touch no working hour, overlap each other, or reach beyond the day', () => {
    const odd = calendar({
      closuresOn: () => [
        { name: 'night', from: -60, to: 300 },
        { name: 'evening', from: 960, to: 2000 },
        { name: 'late', from: 930, to: 970 },
        { name: 'nothing', from: 600, to: 600 },
        { name: 'backwards', from: 700, to: 650 },
      ],
    });
    expect(odd.spansOn(at('2026-11-20') / 86_400_000)).toEqual([
      { from: at('2026-11-20T09:00+01:00'), to: at('2026-11-20T15:30+01:00') },
    ]);
  });

  it('do not change the length of a working day', () => {
    expect(christmas.workingDay).toBe(8 * HOUR);
  });
});

describe('uneven weeks', () => {
  const shortFriday = calendar({
    week: [day([9, 17]), day([9, 17]), day([9, 17]), day([9, 17]), day([9, 13]), [], []],
  });

  it('makes five working days exactly one week, wherever they begin', () => {
    const { workingDay } = shortFriday;
    expect(workingDay).toBe(7.2 * HOUR);
    for (const start of ['2026-11-16T09:30', '2026-11-18T16:00', '2026-11-20T12:59']) {
      const from = at(`${start}+01:00`);
      expect(addWorkingTime(shortFriday, from, 5 * workingDay)).toBe(from + 7 * 24 * HOUR);
    }
  });

  it('ignores days off, overlaps and disorder in the average', () => {
    const week: Week = [day([13, 17], [9, 12], [11, 12]), [], [], day([8, 9]), [], [], []];
    expect(calendar({ week }).workingDay).toBe(4 * HOUR);
  });

  it('has a whole number of milliseconds in a day, so that days count without a rest', () => {
    const hour = day([9, 10]);
    const { workingDay, ...odd } = calendar({ week: [day([9, 16]), hour, hour, hour, hour, hour, hour] });
    expect(workingDay).toBe(Math.floor((13 * HOUR) / 7));
    expect(workingDays({ ...odd, workingDay }, 7 * workingDay)).toBe(7);
  });

  it('works at night, across midnight', () => {
    const nights = calendar({ week: always(day([0, 6], [22, 24])) });
    const evening = at('2026-11-20T23:00+01:00');
    expect(workingTimeBetween(nights, evening, at('2026-11-21T05:00+01:00'))).toBe(6 * HOUR);
    expect(iso(addWorkingTime(nights, evening, 8 * HOUR))).toBe('2026-11-21T22:00Z');
  });

  it('counts every hour of a 24-hour calendar once', () => {
    const nonstop = calendar({ week: always(day([0, 24])) });
    const from = at('2026-11-20T13:37:11+01:00');
    expect(workingTimeBetween(nonstop, from, from + 100 * HOUR)).toBe(100 * HOUR);
    expect(addWorkingTime(nonstop, from, 100 * HOUR)).toBe(from + 100 * HOUR);
  });
});

describe('calendars that never open', () => {
  const empty = calendar({ week: [[], [], [], [], [], [], []] });
  const alwaysClosed = calendar({ closuresOn: () => [wholeDay] });
  const moment = at('2026-11-20T12:00+01:00');

  it.each([
    ['no working hour at all', empty],
    ['a closure on every day', alwaysClosed],
  ])('says never: %s', (_name, never) => {
    expect(addWorkingTime(never, moment, 1)).toBeNull();
    expect(nextWorkingMoment(never, moment)).toBeNull();
    expect(isWorkingMoment(never, moment)).toBe(false);
    expect(workingTimeBetween(never, moment, moment + 1000 * HOUR)).toBe(0);
  });

  it('has no working day', () => {
    expect(empty.workingDay).toBe(0);
    expect(workingDays(empty, HOUR)).toBe(0);
  });

  it('calls more than ten years never', () => {
    expect(addWorkingTime(calendar(), moment, 20_000 * 8 * HOUR)).toBeNull();
  });
});

it('refuses an unknown time zone when it is built', () => {
  expect(() => calendar({ timeZone: 'Europe/Atlantis' })).toThrow(RangeError);
});

it('asks for the closures of a day once', () => {
  const asked: string[] = [];
  const counted = calendar({
    closuresOn: (date) => {
      asked.push(date);
      return [];
    },
  });
  for (let i = 0; i < 3; i++) {
    workingTimeBetween(counted, at('2026-11-16T00:00Z'), at('2026-11-21T00:00Z'));
  }
  expect(asked).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
});
