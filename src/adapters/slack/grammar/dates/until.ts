import type { Until } from '../command.ts';
import type { Reader } from '../reader.ts';
import { refuse } from '../refusal.ts';
import { dateWords, LONGEST, spelling } from './date-words.ts';
import { isDate, readFirstDay, readFuture, readNamedDay } from './moment.ts';
import { utcOf } from './wall-clock.ts';

const WORKING_DAY = /^(?:work(?:ing)?|business) ?days?$|^(?:arbeits|werk|geschaefts)tag(?:en?)?$/;
const NEXT = /^(?:(?:the|am|zum|bis|until|by|bis zum|until the|by the) )?(?:next|naechste[rn]?) $/;
const COUNTED = /^(?:(?:for|fuer|in|noch|within|innerhalb von) )?(\S+) $/;
const MOST_WORKING_DAYS = 999;

/** "3 working days", "zwei Werktage", "next business day": how many of them; null for anything else. */
function workingDaysOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  const words = spelling(text).split(' ');
  for (const length of [1, 2]) {
    if (!WORKING_DAY.test(words.slice(-length).join(' '))) continue;
    const before = `${words.slice(0, -length).join(' ')} `;
    if (NEXT.test(before)) return 1;
    const [count, ...more] = dateWords(COUNTED.exec(before)?.[1] ?? '') ?? [];
    if (count?.kind !== 'number' || more.length > 0) return null;
    return count.value > 0 && count.value <= MOST_WORKING_DAYS ? count.value : null;
  }
  return null;
}

/** What stands between the two ends of a range. */
const BETWEEN: ReadonlySet<string> = new Set([
  'to',
  'until',
  'till',
  'til',
  'bis',
  'through',
  'thru',
  '-',
  '–',
  '—',
]);
const FROM = /^(?:from|von|vom|ab|starting)$/i;

interface Range {
  readonly from: string;
  readonly to: string;
}

/** The two ends of "from 21 Dec to 6 Jan", "ab Montag bis Freitag", "24.12. – 1.1."; null for anything else. */
function rangeOf(text: string, reader: Reader): Range | null {
  if (text.length > 2 * LONGEST) return null;
  const words = text
    .trim()
    .replace(/(?<=[\d.])[–—-](?=\d{1,2}\.)/g, ' – ')
    .split(/\s+/);
  for (let index = 1; index < words.length - 1; index++) {
    if (!BETWEEN.has((words[index] ?? '').toLowerCase())) continue;
    const from = words.slice(FROM.test(words[0] ?? '') ? 1 : 0, index).join(' ');
    const to = words.slice(index + 1).join(' ');
    if (isDate(from, reader) && isDate(to, reader)) return { from, to };
  }
  return null;
}

/** Whether a text is wholly a date, a range of dates, or a number of working days. */
export function isUntil(text: string, reader: Reader): boolean {
  return isDate(text, reader) || workingDaysOf(text) !== null || rangeOf(text, reader) !== null;
}

const OPEN = /^(?:from|von|vom|ab|starting|startend|beginnend)\s/i;

/**
 * Until when to wait: `readFuture`, `3 working days`, or the end of `vom 24.12. bis 1.1.`.
 * @throws Refusal `not_a_date`, `date_in_past`, `begins_later`: a wait begins at once
 */
export function readUntil(text: string, reader: Reader): Until {
  const workingDays = workingDaysOf(text);
  if (workingDays !== null) return { workingDays };
  const isOne = isDate(text, reader);
  const range = isOne ? null : rangeOf(text, reader);
  const start = range?.from ?? (isOne && OPEN.test(text) ? text : null);
  if (start !== null) {
    const day = readFirstDay(start, reader);
    if (day > readNamedDay('today', reader)) {
      refuse({ code: 'begins_later', text: start, at: startOf(day, reader) });
    }
  }
  return readFuture(range?.to ?? text, reader);
}

const startOf = (day: string, { timeZone }: Reader): number =>
  utcOf(Date.parse(`${day}T00:00:00Z`), timeZone);
