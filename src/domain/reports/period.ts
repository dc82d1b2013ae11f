import { TZDate } from '@date-fns/tz';
import { addDays, subYears } from 'date-fns';
import type { Span } from '../calendar/calendar.ts';
import { localDate, startOfDate } from '../calendar/local-date.ts';
import type { ReportPeriod } from './report.ts';

/** The twelve months until the local day of `now` (UTC ms): the default period of a report. */
export function lastTwelveMonths(now: number, timeZone: string): ReportPeriod {
  const until = localDate(now, timeZone);
  const yearAgo = subYears(new TZDate(`${until}T00:00Z`, 'UTC'), 1);
  return { from: addDays(yearAgo, 1).toISOString().slice(0, 10), until, timeZone };
}

/** The moments (UTC ms) from the beginning of the first day to the end of the last one, `[from, to)`. */
export function spanOf({ from, until, timeZone }: ReportPeriod): Span {
  return { from: startOfDate(from, timeZone), to: startOfDate(until, timeZone, 1) };
}
