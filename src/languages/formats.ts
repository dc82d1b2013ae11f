import { localDate } from '../domain/calendar/local-date.ts';
import type { Amount } from '../domain/threads/thread.ts';

const ONE_DAY = 86_400_000;

function format(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(at);
}

const HALF_A_YEAR = 183 * ONE_DAY;

/**
 * A day, such as `Monday 23 November`; with the year when it is not this one, or half a year or more away. Moments are
 * UTC ms.
 */
export function formatDate(at: number, now: number, locale: string, timeZone: string): string {
  const year = (moment: number) => localDate(moment, timeZone).slice(0, 4);
  const isNear = year(at) === year(now) && Math.abs(at - now) < HALF_A_YEAR;
  const date = format(at, locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isNear ? {} : { year: 'numeric' }),
  });
  // If the day comes before the month, English has no comma after the weekday; Intl adds one for some regions.
  return locale.startsWith('en') ? date.replace(/^(\w+), (?=\d)/, '$1 ') : date;
}

export function formatTime(at: number, locale: string, timeZone: string): string {
  return format(at, locale, { timeZone, timeStyle: 'short' });
}

export function isMidnight(at: number, timeZone: string): boolean {
  return formatTime(at, 'en-GB', timeZone) === '00:00';
}

/** The distance in calendar days, such as `tomorrow` or `in 3 days`, in the reader's time zone. */
export function formatDistance(at: number, now: number, locale: string, timeZone: string): string {
  const days = (startOfDay(at, timeZone) - startOfDay(now, timeZone)) / ONE_DAY;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** The day of a moment, counted as if the zone were UTC. */
function startOfDay(at: number, timeZone: string): number {
  return Date.parse(`${localDate(at, timeZone)}T00:00:00Z`);
}

/** A short form of a day: `today`, `Mon 30 Nov`; with the year if it is not this one. Moments are UTC ms. */
export function formatShortDay(at: number, now: number, locale: string, timeZone: string): string {
  const distance = (startOfDay(at, timeZone) - startOfDay(now, timeZone)) / ONE_DAY;
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day');
  }
  const isThisYear = localDate(at, timeZone).slice(0, 4) === localDate(now, timeZone).slice(0, 4);
  const day = format(at, locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return locale.startsWith('en') ? day.replace(/^(\w+), (?=\d)/, '$1 ') : day;
}

/** An amount in the reader's format, without cents if there are none. */
export function formatAmount({ minor, currency }: Amount, locale: string): string {
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const value = minor / 10 ** digits;
  const whole = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...whole }).format(value);
}

/** Minutes from midnight as `09:30`; the end of a day is `24:00`. */
export function wallClock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The short name of a weekday, 0 = Monday. */
export function weekdayName(index: number, locale: string): string {
  const monday = Date.UTC(2024, 0, 1);
  return format(monday + index * ONE_DAY, locale, { timeZone: 'UTC', weekday: 'short' });
}
