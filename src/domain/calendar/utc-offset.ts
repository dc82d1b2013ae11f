import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
/** The length of a UTC day (ms). */
export const DAY = 86_400_000;
/** The maximum number of cached offsets; the cache is emptied when it is full. */
const MAX_CACHED = 100_000;

/** A cache of the offsets (ms) of zones at UTC midnights. */
const midnights = new Map<string, number>();

/** The UTC offset of a zone (ms) at a moment (UTC ms), computed; NaN if the zone is unknown or the moment no date. */
export function utcOffset(timeZone: string, at: number): number {
  return Math.round(tzOffset(timeZone, new Date(at)) * MINUTE);
}

function computedOffset(timeZone: string, at: number): number {
  const offset = utcOffset(timeZone, at);
  if (Number.isNaN(offset)) throw new RangeError(`no UTC offset known for ${timeZone} at ${at}`);
  return offset;
}

function offsetAtMidnight(timeZone: string, utcDay: number): number {
  const key = `${utcDay} ${timeZone}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  const offset = computedOffset(timeZone, utcDay * DAY);
  if (midnights.size >= MAX_CACHED) midnights.clear();
  midnights.set(key, offset);
  return offset;
}

/**
 * The UTC offset of a zone at a moment (UTC ms), in ms, positive to the east. A UTC day that begins and ends with the
 * same offset has no other one, so that only days with a change are computed moment by moment.
 * @throws RangeError when the zone is unknown or the moment is not a date
 */
export function offsetAt(timeZone: string, at: number): number {
  const utcDay = Math.floor(at / DAY);
  const offset = offsetAtMidnight(timeZone, utcDay);
  return offset === offsetAtMidnight(timeZone, utcDay + 1) ? offset : computedOffset(timeZone, at);
}

/**
 * The moment (UTC ms) at which a local time is `wall`, in ms as if the zone were UTC; `offset` returns the UTC offset of
 * the zone (ms). Of a time that occurs twice, the first is used; a skipped one is read with the old offset (02:30
 * becomes 03:30). `TZDate` would choose between two by the zone of this process.
 */
export function momentAtLocalTime(wall: number, offset: (at: number) => number): number {
  const before = offset(wall - DAY);
  const after = offset(wall + DAY);
  const isValid = (one: number) => offset(wall - one) === one;
  return wall - (isValid(before) || !isValid(after) ? before : after);
}
