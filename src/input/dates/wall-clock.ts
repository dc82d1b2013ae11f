import { momentAtLocalTime, utcOffset } from '../../domain/calendar/utc-offset.ts';

/** Milliseconds of local time, counted as if the zone were UTC. A *day* is the midnight of such a clock. */
export type LocalTime = number;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The local time in a zone at a moment (UTC ms). An unknown zone counts as UTC. */
export function localTimeOf(utc: number, timeZone: string): LocalTime {
  return utc + (utcOffset(timeZone, utc) || 0);
}

/** The moment (UTC ms) at which the local time of a zone is `wall`. An unknown zone counts as UTC. */
export function utcOf(wall: LocalTime, timeZone: string): number {
  return momentAtLocalTime(wall, (at) => utcOffset(timeZone, at) || 0);
}

/** The day of a local time. */
export function dayOf(wall: LocalTime): LocalTime {
  return Math.floor(wall / DAY) * DAY;
}

/** ISO weekday of a day: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: LocalTime): number {
  return new Date(day).getUTCDay() || 7;
}

/** The number of the last day of a month; `month` may be above 12 or below 1. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day (months from 1), or null for one that does not exist. */
export function dayFrom(year: number, month: number, date: number): LocalTime | null {
  if (month < 1 || month > 12 || date < 1 || date > lastOfMonth(year, month)) return null;
  return Date.UTC(year, month - 1, date);
}

/** The same date a number of months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: LocalTime, count: number): LocalTime {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 + count;
  return Date.UTC(year, month - 1, Math.min(date.getUTCDate(), lastOfMonth(year, month)));
}
