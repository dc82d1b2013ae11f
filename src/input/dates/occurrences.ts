import { adventOf, easterOf } from './feasts.ts';
import type { Anchor, Edge, Order, Period, PeriodUnit, YearlyDay } from './parsed-when.ts';
import { addMonths, DAY, dayFrom, type LocalTime, lastOfMonth, weekdayOf } from './wall-clock.ts';

/**
 * One of the days or periods that an expression may mean. `last` is the last day that counts (Friday of a week),
 * `end` its last day in the calendar. `exists` is false for the 29th of February of a common year.
 */
export interface Occurrence {
  readonly first: LocalTime;
  readonly last: LocalTime;
  readonly end: LocalTime;
  readonly exists: boolean;
}

export const onDay = (day: LocalTime, exists = true): Occurrence => ({
  first: day,
  last: day,
  end: day,
  exists,
});

const YEARS = [-2, -1, 0, 1, 2];
const yearOf = (day: LocalTime): number => new Date(day).getUTCFullYear();
const monthOf = (day: LocalTime): number => new Date(day).getUTCMonth() + 1;
export const mondayOf = (day: LocalTime): LocalTime => day - (weekdayOf(day) - 1) * DAY;

/** The number of units from the current one for each order word. */
const STEPS: Readonly<Record<Order, number>> = { before_last: -2, last: -1, this: 0, next: 1, after_next: 2 };

/** A day of a month, or the last day if the month is shorter; `exists` says which. */
function inMonth(year: number, month: number, date: number): Occurrence {
  const day = dayFrom(year, month, date);
  return onDay(day ?? Date.UTC(year, month - 1, lastOfMonth(year, month)), day !== null);
}

function nthOfMonth(year: number, month: number, nth: number, weekday: number): Occurrence {
  const last = Date.UTC(year, month - 1, lastOfMonth(year, month));
  if (nth < 0) return onDay(last - ((weekdayOf(last) - weekday + 7) % 7) * DAY);
  const first = Date.UTC(year, month - 1, 1);
  const day = first + (((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) * DAY;
  return onDay(Math.min(day, last), day <= last);
}

function ofYear(said: YearlyDay, year: number): Occurrence {
  switch (said.kind) {
    case 'yearly':
      return inMonth(year, said.month, said.date);
    case 'easter':
      return onDay(easterOf(year) + said.offset * DAY);
    case 'advent':
      return onDay(adventOf(year) + said.offset * DAY);
    case 'nth_weekday':
      return nthOfMonth(year, said.month, said.nth, said.weekday);
  }
}

/** The Monday of a week; the first week of a year is the one with the 4th of January. */
function isoMonday(year: number, week: number): LocalTime | null {
  const monday = mondayOf(Date.UTC(year, 0, 4)) + (week - 1) * 7 * DAY;
  return week < 53 || yearOf(monday + 3 * DAY) === year ? monday : null;
}

const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

/** The period of a unit that begins on a day. */
function stretch(unit: PeriodUnit, first: LocalTime): Occurrence {
  const after = (months: number) => addMonths(first, months) - DAY;
  switch (unit) {
    case 'week':
      return { first, last: first + FRIDAY * DAY, end: first + SUNDAY * DAY, exists: true };
    case 'weekend':
      return { first, last: first, end: first + DAY, exists: true };
    case 'month':
      return { first, last: after(1), end: after(1), exists: true };
    case 'quarter':
      return { first, last: after(3), end: after(3), exists: true };
    case 'year':
      return { first, last: after(12), end: after(12), exists: true };
  }
}

/** The start of the current period of a unit, or of one some steps later. */
function beginningOf(unit: PeriodUnit, today: LocalTime, steps: number): LocalTime {
  const [year, month] = [yearOf(today), monthOf(today)];
  switch (unit) {
    case 'week':
      return mondayOf(today) + steps * 7 * DAY;
    case 'weekend':
      return mondayOf(today) + (SATURDAY + steps * 7) * DAY;
    case 'month':
      return Date.UTC(year, month - 1 + steps, 1);
    case 'quarter':
      return Date.UTC(year, Math.floor((month - 1) / 3) * 3 + steps * 3, 1);
    case 'year':
      return Date.UTC(year + steps, 0, 1);
  }
}

/** The beginning, middle or end of a period: Monday, Wednesday or Friday; the 1st, the 15th or the last. */
function partOf(unit: PeriodUnit, whole: Occurrence, part: Edge): Occurrence {
  if (part === 'start') return onDay(whole.first);
  if (part === 'end') return onDay(whole.last);
  if (unit === 'week') return onDay(whole.first + 2 * DAY);
  if (unit === 'month') return onDay(whole.first + 14 * DAY);
  if (unit === 'quarter') return onDay(addMonths(whole.first, 1) + 14 * DAY);
  return onDay(unit === 'year' ? addMonths(whole.first, 6) - DAY : whole.first);
}

function numbered({ unit, number = 1 }: Period, year: number): Occurrence | null {
  if (unit === 'week') {
    const monday = isoMonday(year, number);
    return monday === null ? null : stretch(unit, monday);
  }
  if (unit === 'year') return stretch(unit, Date.UTC(year, 0, 1));
  return stretch(unit, Date.UTC(year, (unit === 'quarter' ? 3 : 1) * (number - 1), 1));
}

function cut(said: Period, whole: Occurrence): Occurrence {
  if (said.weekday !== undefined) return onDay(whole.first + (said.weekday - 1) * DAY);
  return said.part ? partOf(said.unit, whole, said.part) : whole;
}

function periods(said: Period, today: LocalTime): Occurrence[] {
  const { unit, number, year, order } = said;
  if (number === undefined && year === undefined) {
    return [cut(said, stretch(unit, weekendAware(unit, today, STEPS[order ?? 'this'])))];
  }
  const thisYear = yearOf(today);
  const years = year === undefined ? YEARS.map((distance) => thisYear + distance) : [year];
  const all = years.map((one) => numbered(said, one)).filter((one) => one !== null);
  return ordered(all, order, today).map((whole) => cut(said, whole));
}

/** "next weekend" is the coming one unless it has begun. */
function weekendAware(unit: PeriodUnit, today: LocalTime, steps: number): LocalTime {
  const running = unit === 'weekend' && weekdayOf(today) <= 5 && steps > 0 ? steps - 1 : steps;
  return beginningOf(unit, today, running);
}

/** For yearly dates, "next" is the first that has not begun, "last" the latest that is over. */
function ordered(
  all: readonly Occurrence[],
  order: Order | undefined,
  today: LocalTime,
): readonly Occurrence[] {
  const ahead = all.filter(({ first }) => first > today);
  const over = all.filter(({ end }) => end < today);
  switch (order) {
    case undefined:
      return all;
    case 'this':
      return all.filter(({ end }) => end >= today).slice(0, 1);
    case 'next':
      return ahead.slice(0, 1);
    case 'after_next':
      return ahead.slice(1, 2);
    case 'last':
      return over.slice(-1);
    case 'before_last':
      return over.slice(-2, -1);
  }
}

function yearly(said: YearlyDay, today: LocalTime): readonly Occurrence[] {
  if (said.year !== undefined) return [ofYear(said, said.year)];
  const all = YEARS.map((distance) => ofYear(said, yearOf(today) + distance));
  return ordered(all, 'order' in said ? said.order : undefined, today);
}

function monthly(date: number, today: LocalTime): Occurrence[] {
  return YEARS.flatMap((distance) => {
    const month = new Date(Date.UTC(yearOf(today), monthOf(today) - 1 + distance, 1));
    const found = inMonth(month.getUTCFullYear(), month.getUTCMonth() + 1, date);
    return found.exists ? [found] : [];
  });
}

/**
 * All candidates for a recurring day or period, in order; a single one if it does not recur. Weekdays are not included.
 */
export function occurrencesOf(
  said: Exclude<Anchor, { kind: 'weekday' }>,
  today: LocalTime,
): readonly Occurrence[] {
  switch (said.kind) {
    case 'day':
      return [onDay(said.day)];
    case 'monthly':
      return monthly(said.date, today);
    case 'period':
      return periods(said, today);
    default:
      return yearly(said, today);
  }
}
