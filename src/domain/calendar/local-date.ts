import { momentAtLocalTime, offsetAt, utcOffset } from './utc-offset.ts';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 1440;

/** The calendar day of a moment (UTC ms) in a time zone, as `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return new Date(at + offsetAt(timeZone, at)).toISOString().slice(0, 10);
}

/** The moment (UTC ms) at which `date` (`YYYY-MM-DD`), or the day `later` days after it, begins in a time zone. */
export function startOfDate(date: string, timeZone: string, later = 0): number {
  return momentOn(date, later * MINUTES_OF_A_DAY, timeZone);
}

/**
 * The moment (UTC ms) at which the local time is the given number of minutes from midnight: the first one if the hour
 * occurs twice, a later one if it is skipped.
 */
export function momentOn(date: string, minutes: number, timeZone: string): number {
  const wall = Date.parse(`${date}T00:00Z`) + minutes * MINUTE;
  return momentAtLocalTime(wall, (at) => offsetAt(timeZone, at));
}

/** Whether this machine knows an IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  return !Number.isNaN(utcOffset(timeZone, 0));
}
