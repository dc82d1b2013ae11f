import { localDate, startOfDate } from '../calendar/local-date.ts';
import type { ReportPeriod } from './report.ts';

/** The twelve months until today: the default period of a report. */
export function lastTwelveMonths(now: number, timeZone: string): ReportPeriod {
  const until = localDate(now, timeZone);
  const yearAgo = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  // The day after the same day of last year; 29 February has no such day.
  return { from: localDate(startOfDate(yearAgo, timeZone, 1), timeZone), until, timeZone };
}

/** The moments (UTC ms) from the beginning of the first day to the end of the last one, `[from, to)`. */
export function spanOf({ from, until, timeZone }: ReportPeriod): {
  readonly from: number;
  readonly to: number;
} {
  return { from: startOfDate(from, timeZone), to: startOfDate(until, timeZone, 1) };
}
