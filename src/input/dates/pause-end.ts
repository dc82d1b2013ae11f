import type { Until } from '../command.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { OPEN_START, rangeOf } from './range-ends.ts';
import { isDate, readFuture, readStart } from './read-date.ts';
import { workingDaysOf } from './working-days.ts';

/** Whether a text is wholly a date, a range of dates, or a number of working days. */
export function isUntil(text: string, reader: ParseContext): boolean {
  return isDate(text, reader) || workingDaysOf(text) !== null || rangeOf(text, reader) !== null;
}

/**
 * The end of a wait: a date as in `readFuture`, `3 working days`, or the end of `vom 24.12. bis 1.1.`.
 * @throws ParseError `not_a_date`, `date_in_past`, `begins_later`: a wait begins at once
 */
export function readUntil(text: string, reader: ParseContext): Until {
  const workingDays = workingDaysOf(text);
  if (workingDays !== null) return { workingDays };
  const isOne = isDate(text, reader);
  const range = isOne ? null : rangeOf(text, reader);
  const start = range?.from ?? (isOne && OPEN_START.test(text) ? text : null);
  const at = start === null ? 0 : readStart(start, reader);
  if (start !== null && at > reader.now) return refuse({ code: 'begins_later', text: start, at });
  return readFuture(range?.to ?? text, reader);
}
