import { TZDate, tzOffset } from '@date-fns/tz';
import { format } from 'date-fns';

/** The calendar day of a moment (UTC ms) in a time zone, as `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return format(new TZDate(at, timeZone), 'yyyy-MM-dd');
}

/** The moment (UTC ms) at which `date` (`YYYY-MM-DD`), or the day `later` days after it, begins in a time zone. */
export function startOfDate(date: string, timeZone: string, later = 0): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDate(year, month - 1, day + later, 0, 0, 0, timeZone).getTime();
}

/** The moment (UTC ms) at which the clock shows so many minutes from midnight; an hour that is skipped, later. */
export function momentOn(date: string, minutes: number, timeZone: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDate(year, month - 1, day, 0, minutes, 0, timeZone).getTime();
}

/** Whether this machine knows an IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  return !Number.isNaN(tzOffset(timeZone, new Date(0)));
}
