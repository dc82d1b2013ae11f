import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  createCalendar,
  nextWorkingMoment,
  type Week,
  workingTimeBetween,
} from '../../src/domain/calendar/calendar.ts';

const HOUR = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const daily = (timeZone: string, from: number, to: number) => {
  const hours = [{ from: from * 60, to: to * 60 }];
  const week: Week = [hours, hours, hours, hours, hours, hours, hours];
  return createCalendar({ timeZone, week, closuresOn: () => [] });
};

describe('when the clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23],
    ['Europe/Berlin', '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25],
    ['America/New_York', '2026-03-08T00:00-05:00', '2026-03-09T00:00-04:00', 23],
    ['America/New_York', '2026-11-01T00:00-04:00', '2026-11-02T00:00-05:00', 25],
    ['Australia/Lord_Howe', '2026-04-05T00:00+11:00', '2026-04-06T00:00+10:30', 24.5],
  ])('a 24-hour day in %s (%s) has its real length', (timeZone, from, to, hours) => {
    expect(workingTimeBetween(daily(timeZone, 0, 24), at(from), at(to))).toBe(hours * HOUR);
  });

  it('office hours keep their length and their place on the wall clock', () => {
    const berlin = daily('Europe/Berlin', 9, 17);
    const saturday = at('2026-03-28T12:00+01:00');
    expect(workingTimeBetween(berlin, saturday, at('2026-03-30T12:00+02:00'))).toBe(16 * HOUR);
    expect(nextWorkingMoment(berlin, at('2026-03-28T18:00+01:00'))).toBe(at('2026-03-29T09:00+02:00'));
    expect(addWorkingTime(berlin, saturday, 8 * HOUR)).toBe(at('2026-03-29T12:00+02:00'));
  });

  it('hours that begin inside the gap begin when the clock has jumped', () => {
    const early = daily('Europe/Berlin', 2.5, 5);
    expect(nextWorkingMoment(early, at('2026-03-29T00:00+01:00'))).toBe(at('2026-03-29T03:00+02:00'));
  });

  it('hours inside the gap do not take place', () => {
    const inTheGap = daily('Europe/Berlin', 2, 3);
    expect(nextWorkingMoment(inTheGap, at('2026-03-29T00:00+01:00'))).toBe(at('2026-03-30T02:00+02:00'));
  });

  it('hours that the clock shows twice are worked twice', () => {
    const repeated = daily('Europe/Berlin', 2, 3);
    expect(workingTimeBetween(repeated, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00'))).toBe(
      2 * HOUR,
    );
  });
});

describe('at the edges of the map', () => {
  it.each([
    ['Pacific/Kiritimati', '+14:00'],
    ['Pacific/Pago_Pago', '-11:00'],
    ['Asia/Kathmandu', '+05:45'],
    ['America/St_Johns', '-03:30'],
  ])('%s opens at nine on its own wall', (timeZone, offset) => {
    const office = daily(timeZone, 9, 17);
    const opening = at(`2026-11-20T09:00${offset}`);
    expect(nextWorkingMoment(office, opening - 16 * HOUR)).toBe(opening);
    expect(workingTimeBetween(office, opening - 24 * HOUR, opening + 24 * HOUR)).toBe(16 * HOUR);
  });

  it('Samoa had no 30 December 2011', () => {
    const apia = daily('Pacific/Apia', 9, 17);
    const thursday = at('2011-12-29T16:00-10:00');
    const saturday = at('2011-12-31T09:00+14:00');
    expect(workingTimeBetween(apia, thursday, saturday)).toBe(HOUR);
    expect(addWorkingTime(apia, thursday, HOUR + 1)).toBe(saturday + 1);
  });

  it('Kwajalein lived through 30 September 1969 twice', () => {
    const kwajalein = daily('Pacific/Kwajalein', 9, 17);
    const from = at('1969-09-30T00:00+11:00');
    expect(workingTimeBetween(kwajalein, from, at('1969-10-01T00:00-12:00'))).toBe(16 * HOUR);
  });

  it('Newfoundland fell back to the day before, one minute after midnight', () => {
    const lastHour = daily('America/St_Johns', 23, 24);
    const [from, to] = [at('2006-10-28T12:00-02:30'), at('2006-10-29T12:00-03:30')];
    expect(workingTimeBetween(lastHour, from, to)).toBe(HOUR + 59 * 60_000);
  });
});
