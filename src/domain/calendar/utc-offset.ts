import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
export const DAY = 86_400_000;
/** Maximum number of remembered offsets; then all are forgotten and computed again when they are needed. */
const REMEMBERED = 100_000;

/** The offsets (ms) at the UTC midnights of each zone. */
const midnights = new Map<string, number>();

function computedOffset(timeZone: string, at: number): number {
  const minutes = tzOffset(timeZone, new Date(at));
  if (Number.isNaN(minutes)) throw new RangeError(`no UTC offset known for ${timeZone} at ${at}`);
  return Math.round(minutes * MINUTE);
}

function offsetAtMidnight(timeZone: string, utcDay: number): number {
  const key = `${utcDay} ${timeZone}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  const offset = computedOffset(timeZone, utcDay * DAY);
  if (midnights.size >= REMEMBERED) midnights.clear();
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
