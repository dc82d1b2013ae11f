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
 * The moment (UTC ms) at which the local time is the given number of minutes from midnight: the first one if the hour
 * occurs twice, a later one if it is skipped. `TZDate` would choose between two by the zone of this process.
 */
export function momentOn(date: string, minutes: number, timeZone: string): number {
  const asUtc = Date.parse(`${date}T00:00Z`) + minutes * MINUTE;
  const before = offsetAt(asUtc - DAY, timeZone);
  const after = offsetAt(asUtc + DAY, timeZone);
  const isAfter =
    offsetAt(asUtc - before, timeZone) !== before && offsetAt(asUtc - after, timeZone) === after;
  return asUtc - (isAfter ? after : before);
}

/** The UTC offset of a time zone (ms), positive to the east. */
function offsetAt(at: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(at)) * MINUTE;
}

/** Whether this machine knows an IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  return !Number.isNaN(tzOffset(timeZone, new Date(0)));
}
