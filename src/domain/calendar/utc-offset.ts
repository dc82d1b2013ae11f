import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The UTC offset of a time zone (ms) at a moment (UTC ms), positive to the east; NaN if the zone is unknown. */
export function utcOffset(timeZone: string, at: number): number {
  return Math.round(tzOffset(timeZone, new Date(at)) * MINUTE);
}

/**
 * The moment (UTC ms) at which the local time of a zone is `wall`, in milliseconds as if the zone were UTC. Of a time
 * that occurs twice, the first is used; a skipped one is read with the old offset (02:30 becomes 03:30). `TZDate` would
 * choose between two by the zone of this process.
 */
export function momentAtLocalTime(timeZone: string, wall: number): number {
  const before = utcOffset(timeZone, wall - DAY);
  const after = utcOffset(timeZone, wall + DAY);
  const isRight = (offset: number) => utcOffset(timeZone, wall - offset) === offset;
  return wall - (isRight(before) || !isRight(after) ? before : after);
}
