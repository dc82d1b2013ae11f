import { DEFAULT_WEEK, workdayOf } from '../../../domain/calendar/calendar-hours.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { ParseContext } from '../../../input/parse-context.ts';

/**
 * The context for parsing what somebody types, in commands and in forms: the current time (UTC ms), their time zone and
 * their working hours.
 */
export function parseContextOf({ timeZone, week }: Person, now: number, currency?: string): ParseContext {
  return { now, timeZone, workday: workdayOf(week ?? DEFAULT_WEEK), ...(currency && { currency }) };
}
