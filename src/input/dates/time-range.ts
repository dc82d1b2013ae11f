import type { Until } from '../command.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError } from '../parse-error.ts';
import { OPEN_START, rangeOf } from './range-ends.ts';
import { isDate, readEnd, readFuture, readStart } from './read-date.ts';
import { workingDaysOf } from './working-days.ts';

/** A range of time: from now on, or from a future moment (UTC ms); until further notice if it has no end. */
export interface TimeRange {
  readonly from?: number;
  readonly until: Until | null;
}

function endIfAhead(to: string, reader: ParseContext): number | null {
  try {
    return readEnd(to, reader);
  } catch (error) {
    if (error instanceof ParseError && error.problem.code === 'date_in_past') return null;
    throw error;
  }
}

/** The end of a range, relative to today; if that is before the start, relative to the start: "Monday to Friday". */
function endOf(to: string, from: number, reader: ParseContext): number {
  const seenToday = endIfAhead(to, reader);
  return seenToday !== null && seenToday > from ? seenToday : readEnd(to, { ...reader, now: from });
}

/**
 * When a pause or a cover begins and ends: "until Friday" (until Friday begins), "3 working days", "from Monday"
 * without an end, "from 21 Dec to 6 Jan" with both days included, "from Monday for 2 weeks".
 * @throws ParseError of dates; `date_in_past` for a start in the past, or an end before the start
 */
export function readTimeRange(text: string, reader: ParseContext): TimeRange {
  const workingDays = workingDaysOf(text);
  if (workingDays !== null) return { until: { workingDays } };
  const isOne = isDate(text, reader);
  if (isOne && !OPEN_START.test(text)) return { until: readFuture(text, reader) };
  const range = isOne ? { from: text, to: null, isLength: false } : rangeOf(text, reader);
  if (!range) return { until: readFuture(text, reader) };
  const from = readStart(range.from, reader);
  const begins = from > reader.now ? { from } : {};
  if (range.to === null) return { ...begins, until: null };
  // "today until Friday" is "until Friday".
  if (from <= reader.now) return { until: readFuture(range.to, reader) };
  if (range.isLength) return { from, until: readFuture(range.to, { ...reader, now: from }) };
  return { from, until: endOf(range.to, from, reader) };
}
