import type { ParseContext } from '../parse-context.ts';
import { ParseError } from '../parse-error.ts';
import { isDateWord, LONGEST, spelling } from './date-words.ts';
import { isDate, readFirstDay, readNamedDay } from './moment.ts';
import { parseWhen } from './parse-when.ts';
import { DAY, dayOf, wallOf } from './wall-clock.ts';

/** What a date in a message says: on which day somebody is back, or the last day of their absence. */
export type AbsenceDate = 'back' | 'last_day';

/** Date words that are more often something else; behind a date they end it: "until Monday, so please …". */
const OFTEN_NOT_DATES: ReadonlySet<string> = new Set(
  'so do mi di sa mo th tu an a d h j w y mid early just now dann noch'.split(' '),
);
/** Words that lead on from a date to the rest of the sentence. */
const LEADS_ON: ReadonlySet<string> = new Set(
  'the of der die das des den dem on im for fuer zum zur von um at am in from ab to until till bis by before vor after nach over ueber since seit first'.split(
    ' ',
  ),
);

/**
 * The date at the beginning of a text that goes on: as many words as can belong to a date, all of them or none, so that
 * "until Feb 30" is not read as "Feb".
 * @returns the words as typed; null where they are no date
 */
function dateAtStart(text: string, reader: ParseContext): string | null {
  const words = text
    .slice(0, LONGEST)
    .split(/[\s,;:()]+/)
    .filter(Boolean);
  const plain = words.map((word) => spelling(word));
  const end = plain.findIndex((word, index) => !isDateWord(word) || (index > 0 && OFTEN_NOT_DATES.has(word)));
  let count = end < 0 ? words.length : end;
  while (count > 0 && LEADS_ON.has(plain[count - 1] ?? '')) count--;
  const said = words.slice(0, count).join(' ');
  // The point behind a number belongs to the date (“5.12.”) or ends the sentence (“January 7.”).
  return [said, said.replace(/\.$/, '')].find((one) => isDate(one, reader)) ?? null;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Whether a text names a week, a month or the like that has not begun: until then is up to its beginning. */
function beginsLater(text: string, reader: ParseContext): boolean {
  const today = dayOf(wallOf(reader.now, reader.timeZone));
  const when = parseWhen(text, today);
  if (when?.kind !== 'said' || when.said.kind !== 'period') return false;
  const { part, weekday } = when.said;
  if (part !== undefined || weekday !== undefined) return false;
  try {
    return Date.parse(readFirstDay(text, reader)) > today;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/**
 * The first day on which somebody is back, from the date with which a text begins and whatever follows it: "Friday
 * week and …". `last_day` for what follows "until" or "bis": Friday is then the last day away, while "until next week"
 * ends as that week begins.
 * @returns `YYYY-MM-DD` in the reader's zone; null where the text begins with no date, or with one that is over, vague or impossible
 */
export function readReturn(text: string, says: AbsenceDate, reader: ParseContext): string | null {
  const date = dateAtStart(text, reader);
  if (date === null) return null;
  try {
    if (says === 'back' || beginsLater(date, reader)) return readFirstDay(date, reader);
    return dayAfter(readNamedDay(date, reader));
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
