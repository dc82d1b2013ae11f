import { TZDate, tzOffset } from '@date-fns/tz';
import { format } from 'date-fns';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 1440;
const DAY = MINUTES_OF_A_DAY * MINUTE;

/** The calendar day of a moment (UTC ms) in a time zone, as `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return format(new TZDate(at, timeZone), 'yyyy-MM-dd');
}

/** The moment (UTC ms) at which `date` (`YYYY-MM-DD`), or the day `later` days after it, begins in a time zone. */
export function startOfDate(date: string, timeZone: string, later = 0): number {
  return momentOn(date, later * MINUTES_OF_A_DAY, timeZone);
}

/**
 * The moment (UTC ms) at which the clock shows so many minutes from midnight: the first one where an hour comes twice,
 * a later one where it is skipped. `TZDate` would ask the zone of this process which of two it is.
 */
export function momentOn(date: string, minutes: number, timeZone: string): number {
  const asUtc = Date.parse(`${date}T00:00Z`) + minutes * MINUTE;
  const before = offsetAt(asUtc - DAY, timeZone);
  const after = offsetAt(asUtc + DAY, timeZone);
  const isAfter =
    offsetAt(asUtc - before, timeZone) !== before && offsetAt(asUtc - after, timeZone) === after;
  return asUtc - (isAfter ? after : before);
}

/** How far the clocks of a time zone are ahead of UTC (ms). */
function offsetAt(at: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(at)) * MINUTE;
}

/** Whether this machine knows an IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  return !Number.isNaN(tzOffset(timeZone, new Date(0)));
}
