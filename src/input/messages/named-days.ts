import { isDate, readFirstDay, readNamedDay } from '../dates/read-date.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError } from '../parse-error.ts';

const ONE_DAY = 86_400_000;

/** The day after a day (`YYYY-MM-DD`). */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + ONE_DAY).toISOString().slice(0, 10);
}

type ReadDay = (text: string, reader: ParseContext) => string;

/** The day in a phrase by one of the two ways of reading it. */
function dayIn(phrase: string, reader: ParseContext, read: ReadDay): string | null {
  // The full stop after a number belongs to the date (“5.12.”) or ends the sentence (“January 7.”).
  const said = [phrase, phrase.replace(/\.$/, '')].find((one) => isDate(one, reader));
  if (said === undefined) return null;
  try {
    return read(said, reader);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

/** The day in a phrase, or the first day of a week or month (`YYYY-MM-DD`); null if it is in the past, or no date. */
export function firstDayOf(phrase: string, reader: ParseContext): string | null {
  return dayIn(phrase, reader, readFirstDay);
}

/** The day in a phrase, or the last day of a week or month (`YYYY-MM-DD`); null if it is in the past, or no date. */
export function lastDayOf(phrase: string, reader: ParseContext): string | null {
  return dayIn(phrase, reader, readNamedDay);
}
