import { tzOffset } from '@date-fns/tz';

/** Milliseconds of a wall clock, counted as if the zone were UTC. A *day* is the midnight of such a clock. */
export type LocalTime = number;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

const offsetAt = (utc: number, timeZone: string): number =>
  Math.round(tzOffset(timeZone, new Date(utc)) * MINUTE);

/** What the clocks in a zone show at a moment (UTC ms). A zone that nobody knows counts as UTC. */
export function localTimeOf(utc: number, timeZone: string): LocalTime {
  return utc + (offsetAt(utc, timeZone) || 0);
}

/**
 * The moment (UTC ms) at which the clocks of a zone show `wall`. An hour that comes twice is the first one; an
 * hour that is skipped is read with the old offset (02:30 becomes 03:30), so a skipped midnight is the day's start.
 */
export function utcOf(wall: LocalTime, timeZone: string): number {
  const before = offsetAt(wall - DAY, timeZone) || 0;
  const after = offsetAt(wall + DAY, timeZone) || 0;
  const fits = [before, after].find((offset) => localTimeOf(wall - offset, timeZone) === wall);
  return wall - (fits ?? before);
}

/** The day a wall clock is on. */
export function dayOf(wall: LocalTime): LocalTime {
  return Math.floor(wall / DAY) * DAY;
}

/** ISO weekday of a day: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: LocalTime): number {
  return new Date(day).getUTCDay() || 7;
}

/** The last day of a month, as its number; `month` may run past 12 or below 1. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day (months from 1), or null for one that does not exist. */
export function dayFrom(year: number, month: number, date: number): LocalTime | null {
  if (month < 1 || month > 12 || date < 1 || date > lastOfMonth(year, month)) return null;
  return Date.UTC(year, month - 1, date);
}

/** The same date some months on; the 31st becomes the last of a shorter month. */
export function addMonths(day: LocalTime, count: number): LocalTime {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 + count;
  return Date.UTC(year, month - 1, Math.min(date.getUTCDate(), lastOfMonth(year, month)));
}
