import type { ParseContext } from '../parse-context.ts';
import { LONGEST } from './date-words.ts';
import { isDate } from './read-date.ts';

/** Words before a start. */
export const OPEN_START = /^(?:from|von|vom|ab|starting|startend|beginnend)\s/i;

/** Words between the two ends of a range, and between its start and its length. */
const BETWEEN: ReadonlySet<string> = new Set('to until till til bis through thru - – —'.split(' '));
const FOR: ReadonlySet<string> = new Set(['for', 'für', 'fuer']);
const FROM: ReadonlySet<string> = new Set(['from', 'von', 'vom', 'ab', 'starting']);

interface Range {
  readonly from: string;
  readonly to: string;
  /** whether `to` is a length instead of an end */
  readonly isLength: boolean;
}

const LENGTH = /^(?:\d{1,3} ?\p{L}+|\p{L}+ \p{L}+|\p{L}{2,})$/u;

/**
 * The two ends of "from 21 Dec to 6 Jan", "ab Montag bis Freitag", "24.12. – 1.1.", "ab Montag für 2 Wochen"; null for
 * anything else.
 */
export function rangeOf(text: string, reader: ParseContext): Range | null {
  if (text.length > 2 * LONGEST) return null;
  const words = text
    .trim()
    .replace(/(?<=\d\.)[–—-](?=\d)/g, ' – ')
    .split(/\s+/);
  const start = FROM.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  for (let index = start + 1; index < words.length - 1; index++) {
    const between = (words[index] ?? '').toLowerCase();
    const isLength = FOR.has(between);
    if (!isLength && !BETWEEN.has(between)) continue;
    const [from, to] = [words.slice(start, index).join(' '), words.slice(index + 1).join(' ')];
    if (isDate(from, reader) && isDate(to, reader) && (!isLength || LENGTH.test(to))) {
      return { from, to, isLength };
    }
  }
  return null;
}
