import type { Until } from '../command.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { isDate, readFuture, readNamedDay } from './moment.ts';
import { countOf } from './shifts.ts';

const WORKING_DAYS =
  /^(?:(?:for|für|in|noch) )?(\d{1,3}|\p{L}+) (?:(?:work(?:ing)?|business)[ -]?days?|(?:arbeits|werk)tage?n?)\.?$/iu;
const RANGE = /^(?:(?:from|von|vom|ab) )?(.+?)(?: (?:to|until|till?|bis(?: z(?:um|ur))?|[-–—]) |[–—])(.+)$/i;

function workingDaysOf(text: string): number | null {
  const count = countOf((WORKING_DAYS.exec(text.trim())?.[1] ?? '').toLowerCase());
  return count > 0 ? count : null;
}

function rangeOf(text: string, reader: ParseContext): readonly [from: string, to: string] | null {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  return isDate(from, reader) && isDate(to, reader) ? [from, to] : null;
}

/** Whether a text is wholly a date, a range of dates, or a number of working days. */
export function isUntil(text: string, reader: ParseContext): boolean {
  return isDate(text, reader) || workingDaysOf(text) !== null || rangeOf(text, reader) !== null;
}

/**
 * Until when to wait: `readFuture`, `3 working days`, or the end of `vom 24.12. bis 1.1.`.
 * @throws Refusal `not_a_date`, `date_in_past`, `begins_later`: all waiting begins at once
 */
export function readUntil(text: string, reader: ParseContext): Until {
  const workingDays = workingDaysOf(text);
  if (workingDays !== null) return { workingDays };
  const range = isDate(text, reader) ? null : rangeOf(text, reader);
  if (!range) return readFuture(text, reader);
  const [from, to] = range;
  if (readNamedDay(from, reader) > readNamedDay('today', reader)) {
    refuse({ code: 'begins_later', text: from, at: readFuture(from, reader) });
  }
  return readFuture(to, reader);
}
