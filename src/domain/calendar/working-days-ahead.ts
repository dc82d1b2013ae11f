import { type WorkingCalendar, workingSpans } from './calendar.ts';
import { localDate, startOfDate } from './local-date.ts';

/** The maximum number of days off among the working days ahead; after that, the search ends. */
const LONGEST_BREAK = 400;

/**
 * The end (UTC ms) of the last of the given number of working days ahead, including today if some of its working time
 * is after `now` (UTC ms). In a calendar without working time every day counts.
 */
export function endOfWorkingDays(calendar: WorkingCalendar, now: number, days: number): number {
  const { timeZone } = calendar;
  const today = localDate(now, timeZone);
  let [end, counted] = [now, 0];
  for (let later = 0; counted < days && later < days + LONGEST_BREAK; later++) {
    const from = Math.max(now, startOfDate(today, timeZone, later));
    end = startOfDate(today, timeZone, later + 1);
    if (calendar.workingDay === 0 || workingSpans(calendar, from, end).length > 0) counted += 1;
  }
  return end;
}
