import { expect, test } from 'vitest';
import { createCalendar, DEFAULT_WEEK } from '../../src/domain/calendar/calendar.ts';
import { nextOverview, type OverviewSchedule } from '../../src/domain/weekly-overviews/overview-schedule.ts';
import { berlin } from '../support/thread.ts';

const MONDAY_AT_THREE: OverviewSchedule = { weekday: 1, at: 15 * 60 };
const DAY_OFF = '2026-11-16';
const calendar = createCalendar({
  timeZone: 'Europe/Berlin',
  week: DEFAULT_WEEK,
  closuresOn: (date) => (date === DAY_OFF ? [{ name: 'Company outing', from: 0, to: 1440 }] : []),
});
const next = (after: string, schedule = MONDAY_AT_THREE) => nextOverview(calendar, schedule, berlin(after));

test('it comes at its hour on its day', () => {
  expect(next('2026-11-05T12:00')).toBe(berlin('2026-11-09T15:00'));
});

test('where its day is a day off, it comes on the next working day, at the same hour', () => {
  expect(next('2026-11-09T15:00')).toBe(berlin('2026-11-17T15:00'));
  expect(next('2026-11-16T12:00')).toBe(berlin('2026-11-17T15:00'));
  expect(next('2026-11-13T12:00', { weekday: 1, at: null })).toBe(berlin('2026-11-17T09:00'));
});

test('after that it goes back to its own day', () => {
  expect(next('2026-11-17T15:00')).toBe(berlin('2026-11-23T15:00'));
});
