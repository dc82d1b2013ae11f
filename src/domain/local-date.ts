import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/** The calendar day of a moment (UTC ms) in a time zone, as `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return format(new TZDate(at, timeZone), 'yyyy-MM-dd');
}

/** The moment (UTC ms) at which the day after `date` (`YYYY-MM-DD`) begins in a time zone. */
export function endOfDate(date: string, timeZone: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDate(year, month - 1, day + 1, 0, 0, 0, timeZone).getTime();
}
