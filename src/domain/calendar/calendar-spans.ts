import type { DayHours } from './calendar-hours.ts';
import { DAY, offsetAt } from './utc-offset.ts';

const MINUTE = 60_000;

/** A stretch of time in UTC milliseconds, `[from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a moment (UTC ms) is in a span; never if it is null. */
export function isDuring(span: Span | null, at: number): boolean {
  return span !== null && at >= span.from && at < span.to;
}

/**
 * Cuts the local hours of a zone out of UTC days, in order and without overlap.
 *
 * It goes through UTC, one stretch of constant offset at a time, and converts each stretch to local time. So a skipped
 * hour or date never occurs, and a repeated one occurs twice, without any special case.
 * @param hoursOn the tidy hours of a local day, counted from 1970-01-01
 * @returns a function from the UTC day, counted from 1970-01-01, to its spans
 */
export function spansByUtcDay(
  timeZone: string,
  hoursOn: (localDay: number) => DayHours,
): (utcDay: number) => readonly Span[] {
  return remember((utcDay) => {
    const [start, end] = [utcDay * DAY, (utcDay + 1) * DAY];
    const offset = offsetAt(timeZone, start);
    if (offset === offsetAt(timeZone, end)) return openSpans(start, end, offset, hoursOn);
    return partsByOffset(timeZone, start, end).flatMap(([from, to, own]) =>
      openSpans(from, to, own, hoursOn),
    );
  });
}

/** The same function, which computes the result for each day only once. */
export function remember<T>(compute: (day: number) => T): (day: number) => T {
  const known = new Map<number, T>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const value = compute(day);
    known.set(day, value);
    return value;
  };
}

/** The working hours between two moments (UTC ms) with the same offset (ms) throughout, as spans in order. */
function openSpans(start: number, end: number, offset: number, hoursOn: (day: number) => DayHours): Span[] {
  const spans: Span[] = [];
  for (let local = Math.floor((start + offset) / DAY); local * DAY < end + offset; local++) {
    const midnight = local * DAY - offset;
    for (const hours of hoursOn(local)) {
      const from = Math.max(start, midnight + hours.from * MINUTE);
      const to = Math.min(end, midnight + hours.to * MINUTE);
      if (from < to) spans.push({ from, to });
    }
  }
  return spans;
}

/** The parts of a span of time in which the UTC offset is constant, in order, with that offset (ms). */
function partsByOffset(
  timeZone: string,
  start: number,
  end: number,
): [from: number, to: number, offset: number][] {
  const offset = offsetAt(timeZone, start);
  if (start >= end) return [];
  const until = offset === offsetAt(timeZone, end) ? end : changeBetween(timeZone, start, end);
  return [[start, until, offset], ...partsByOffset(timeZone, until, end)];
}

/** The first moment with another offset than `start`, where `end` is known to have another one. */
function changeBetween(timeZone: string, start: number, end: number): number {
  const offset = offsetAt(timeZone, start);
  let [same, other] = [start, end];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(timeZone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}
