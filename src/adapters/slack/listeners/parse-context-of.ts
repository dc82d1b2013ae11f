import { DEFAULT_WEEK, workdayOf } from '../../../domain/calendar/calendar-hours.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { ParseContext } from '../../../input/parse-context.ts';

/** How what somebody types is read, in commands and in forms: from now (UTC ms), in their zone, by their own hours. */
export function parseContextOf({ timeZone, week }: Person, now: number, currency?: string): ParseContext {
  return { now, timeZone, workday: workdayOf(week ?? DEFAULT_WEEK), ...(currency && { currency }) };
}
