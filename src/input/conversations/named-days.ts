import { isDate, readNamedDay } from '../dates/moment.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError } from '../parse-error.ts';

const ONE_DAY = 86_400_000;
const FRIDAY = 4;
/** What is said in messages and read as something that the parser knows. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}+day) week$/u, '$1 next week'],
  [/\b(?:the|den|dem)\b /g, ''],
];
const NEXT_WEEK = /^(?:next week|following week|(?:nächste|kommende|folgende)[nr]? woche)$/;
const THIS_WEEK = /^(?:this week|(?:diese|dieser) woche)$/;
const ISO_WEEK = /^(?:kw|week) ?\d{1,2}\.?$/;
const MONTH = /^(?!today)\p{L}{3,}\.?$/u;
const NEXT_MONTH = /^(?:next month|(?:nächste|kommende)[nr]? monat)$/;

const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const momentOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day behind a day (`YYYY-MM-DD`). */
export function dayAfter(day: string, count = 1): string {
  return iso(momentOf(day) + count * ONE_DAY);
}

/** Monday is 0. */
const weekdayOf = (day: string) => (new Date(momentOf(day)).getUTCDay() + 6) % 7;

function endOfMonth(day: string): string {
  const date = new Date(momentOf(day));
  return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
}

function plain(phrase: string): string {
  return REWORDED.reduce((text, [from, to]) => text.replace(from, to), phrase);
}

function namedDay(text: string, reader: ParseContext): string | null {
  // The point behind a number belongs to the date (“5.12.”) or ends the sentence (“January 7.”).
  const said = [text, text.replace(/\.$/, '')].find((one) => isDate(one, reader));
  if (said === undefined) return null;
  try {
    return readNamedDay(said, reader);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

/** The day that a phrase names, or the first one of a week or month (`YYYY-MM-DD`); null where it names none to come. */
export function firstDayOf(phrase: string, reader: ParseContext): string | null {
  const text = plain(phrase);
  const today = iso(reader.now);
  if (THIS_WEEK.test(text)) return today;
  if (NEXT_WEEK.test(text)) return dayAfter(today, 7 - weekdayOf(today));
  return namedDay(text, reader);
}

/** The day that a phrase names, or the last one of a month, or the Friday of a week. */
export function lastDayOf(phrase: string, reader: ParseContext): string | null {
  const text = plain(phrase);
  const first = firstDayOf(phrase, reader);
  if (first === null) return null;
  if (THIS_WEEK.test(text) || NEXT_WEEK.test(text) || ISO_WEEK.test(text)) {
    return dayAfter(first, Math.max(0, FRIDAY - weekdayOf(first)));
  }
  return isMonth(text, first) || NEXT_MONTH.test(text) ? endOfMonth(first) : first;
}

function isMonth(text: string, first: string): boolean {
  return MONTH.test(text) && first.endsWith('-01') && !/(?:day|tag)$/.test(text);
}
