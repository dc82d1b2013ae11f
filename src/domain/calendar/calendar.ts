import {
  type Closure,
  type DayHours,
  lengthOf,
  tidyHours,
  type Week,
  withoutClosures,
} from './calendar-hours.ts';
import { remember, type Span, spansByUtcDay } from './calendar-spans.ts';
import { DAY, offsetAt } from './utc-offset.ts';

export { type Closure, type DayHours, DEFAULT_WEEK, type Week } from './calendar-hours.ts';
export type { Span } from './calendar-spans.ts';

const MINUTE = 60_000;
/** The number of days (ten years) that are searched for working time. */
const HORIZON_DAYS = 3653;

/** What determines somebody's working time: their time zone, their weekly hours, and their days off. */
export interface CalendarRules {
  /** IANA name, as Slack reports it. */
  readonly timeZone: string;
  readonly week: Week;
  /** @param localDate a day in `timeZone`, as `YYYY-MM-DD` */
  readonly closuresOn: (localDate: string) => readonly Closure[];
}

/** Somebody's working time in UTC, which has no clock changes. */
export interface WorkingCalendar {
  readonly timeZone: string;
  /** One working day in ms: the average of the weekdays that have hours, 0 if none has. */
  readonly workingDay: number;
  /**
   * The working time inside one UTC day, in order and without overlap.
   * @param utcDay whole days since 1970-01-01T00:00Z
   */
  readonly spansOn: (utcDay: number) => readonly Span[];
}

/**
 * Builds a calendar that caches each day it computes, so that one calendar serves many threads.
 *
 * A moment is working time if it is within working hours by the owner's local time: an hour that the clock skips does
 * not exist, an hour that it repeats counts twice, and a 24-hour day has 23 or 25 hours when the clocks change.
 * @throws RangeError when the time zone is unknown
 */
export function createCalendar({ timeZone, week, closuresOn }: CalendarRules): WorkingCalendar {
  offsetAt(timeZone, 0); // throws for an unknown zone
  const weekHours = week.map(tidyHours);
  const hoursOn = remember((localDay) => {
    const hours = weekHours[weekdayOf(localDay)] ?? [];
    return hours.length === 0 ? hours : withoutClosures(hours, closuresOn(isoDate(localDay)));
  });
  return { timeZone, workingDay: averageDay(weekHours), spansOn: spansByUtcDay(timeZone, hoursOn) };
}

/** Working time between two moments (UTC ms), in ms; 0 when `to` is not after `from`. */
export function workingTimeBetween(calendar: WorkingCalendar, from: number, to: number): number {
  return workingSpans(calendar, from, to).reduce((sum, span) => sum + span.to - span.from, 0);
}

/**
 * The earliest moment (UTC ms) at or after `from` by which `amount` ms of working time have passed; `from` itself when
 * `amount` is 0 or less. The end of a working day is such a moment, although it is no longer a working moment.
 * @returns null when it takes more than ten years, as in a calendar with no working hour at all
 */
export function addWorkingTime(calendar: WorkingCalendar, from: number, amount: number): number | null {
  let left = Math.round(amount);
  if (left <= 0) return from;
  for (const span of spansFrom(calendar, from)) {
    if (left <= span.to - span.from) return span.from + left;
    left -= span.to - span.from;
  }
  return null;
}

/** The first working moment (UTC ms) at or after `at`; null when there is none within ten years. */
export function nextWorkingMoment(calendar: WorkingCalendar, at: number): number | null {
  for (const span of spansFrom(calendar, at)) return span.from;
  return null;
}

/** Whether `at` (UTC ms) is working time; the end of the hours is not. */
export function isWorkingMoment(calendar: WorkingCalendar, at: number): boolean {
  return calendar.spansOn(dayOf(at)).some((span) => span.from <= at && at < span.to);
}

/** The working time between two moments (UTC ms), in order; cut off at both. */
export function workingSpans(calendar: WorkingCalendar, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let day = dayOf(from); day * DAY < to; day++) {
    for (const span of calendar.spansOn(day)) {
      const part = { from: Math.max(from, span.from), to: Math.min(to, span.to) };
      if (part.from < part.to) spans.push(part);
    }
  }
  return spans;
}

/** A length of working time (ms) in working days, with fractions; 0 when the calendar has no working day. */
export function workingDays(calendar: WorkingCalendar, ms: number): number {
  return calendar.workingDay === 0 ? 0 : ms / calendar.workingDay;
}

/** The working spans from a moment (UTC ms) on, in order, within ten years. */
function* spansFrom(calendar: WorkingCalendar, from: number): Generator<Span> {
  if (calendar.workingDay === 0) return;
  const first = dayOf(from);
  for (let day = first; day < first + HORIZON_DAYS; day++) {
    for (const span of calendar.spansOn(day)) {
      if (from < span.to) yield { from: Math.max(from, span.from), to: span.to };
    }
  }
}

/**
 * The average length of the working days of a week (ms), 0 if it has none. In whole ms, so that working days multiply and
 * divide without a remainder; only weeks with seven days of different length lose a few ms.
 */
function averageDay(week: readonly DayHours[]): number {
  const lengths = week.map(lengthOf).filter((length) => length > 0);
  if (lengths.length === 0) return 0;
  return Math.floor((lengths.reduce((sum, length) => sum + length, 0) * MINUTE) / lengths.length);
}

/** The UTC day of a moment (UTC ms), counted from 1970-01-01. */
function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

/** The weekday of a day counted from 1970-01-01; 0 is Monday. */
function weekdayOf(localDay: number): number {
  // 1970-01-01, day 0, was a Thursday.
  return (((localDay + 3) % 7) + 7) % 7;
}

function isoDate(localDay: number): string {
  return new Date(localDay * DAY).toISOString().slice(0, 10);
}
