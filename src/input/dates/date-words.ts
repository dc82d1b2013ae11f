import { spelledOut } from '../words/normalize-word.ts';
import { FEASTS, type Feast } from './feasts.ts';
import { readNumeric } from './numeric.ts';
import type { SaidDay, TimeOfDay } from './parsed-when.ts';
import { DATE_WORDS, type DateWord, PHRASES } from './vocabulary.ts';

/** A parsed word of a date: one of the vocabulary, or a number. */
export type Word =
  | DateWord
  | { readonly kind: 'year'; readonly value: number }
  | { readonly kind: 'date'; readonly said: Extract<SaidDay, { kind: 'day' | 'yearly' | 'monthly' }> }
  | { readonly kind: 'clock'; readonly time: TimeOfDay }
  | { readonly kind: 'feast'; readonly feast: Feast };

/** The maximum length of a date. */
export const LONGEST = 80;
const MOST_WORDS = 16;

const CLOCK = /^(\d{1,2}):(\d\d)$/;
const HOUR = /^(\d{1,2})h(\d\d)?$/;
const GLUED = /^(\d{1,4})(\p{L}+)$/u;
const COMPOUND = /^(\p{L}{3,7}tag|mittwoch)(abend|morgen|mittag|vormittag|nachmittag|nacht|frueh)s?$/u;
const HALF = /^(\d{1,3})_half$/;
const NUMBERED = /^(kw|cw|q|week|woche)(\d{1,2})$/;

/** "1,5 Stunden", "2.5 years"; "1.5. um 10" is a day in May. */
const HALVES = /(?<![\d.,])(\d{1,3})(?:[.,]5| 1\/2) ?(\p{L}{1,12})/gu;

/**
 * The normal form of a date as typed: lower case, umlauts spelled out, plain digits (also for full-width ones), single
 * spaces, no punctuation between words.
 */
export function spelling(text: string): string {
  const plain = spelledOut(text.replace(/½/g, '.5').normalize('NFKC').toLowerCase().normalize('NFC'))
    .replace(/[‐‑–—−]/g, '-')
    .replace(/['’](?=s\b)/g, '')
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(HALVES, (whole, count: string, unit: string) =>
      DATE_WORDS.get(unit)?.kind === 'unit' ? `${count}_half ${unit}` : whole,
    )
    .replace(/^(\d{4}-\d\d-\d\d)t(\d\d:\d\d)(?::\d\d(?:\.\d{1,3})?)?$/, '$1 $2')
    .replace(/[,;()!?]/g, ' ')
    .replace(/(\p{L})\.(?=\s|\d|$)/gu, '$1 ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})-(?=\d)/gu, '$1 ')
    .replace(/(\d\.?)-(?=\p{L})/gu, '$1 ');
  return plain.split(/\s/).filter(Boolean).join(' ');
}

/** The day given by numbers. A day that exists in no year is kept, so that it can be refused with the right reason. */
function numericDate(text: string): Word | null {
  const said = readNumeric(text);
  if (said?.kind === 'monthly') return { kind: 'ordinal', value: said.date };
  return said && { kind: 'date', said };
}

function clockOf(hour: number, minute: number, typedHour: string): Word | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const either = hour >= 1 && hour <= 12 && !typedHour.startsWith('0');
  const time = { minutes: hour * 60 + minute, vague: false };
  return { kind: 'clock', time: either ? { ...time, depends: 'half_of_day' } : time };
}

/** The kinds of words after which "14h" is a time; elsewhere it is a length. */
const BEFORE_HOURS: ReadonlySet<Word['kind'] | undefined> = new Set([
  'weekday',
  'relative_day',
  'morgen',
  'date',
  'month',
  'year',
  'feast',
  'at',
]);

/** "14h", "9h30" after a day. */
function hourAfterDay(typed: string, before: Word | undefined): Word | null {
  const [, hour, minute = '0'] = HOUR.exec(typed) ?? [];
  return hour !== undefined && BEFORE_HOURS.has(before?.kind)
    ? clockOf(Number(hour), Number(minute), hour)
    : null;
}

function figures(typed: string): Word | null {
  const half = HALF.exec(typed);
  if (half) return { kind: 'number', value: Number(half[1]) + 0.5 };
  const clock = CLOCK.exec(typed);
  if (clock?.[1]) return clockOf(Number(clock[1]), Number(clock[2]), clock[1]);
  if (/^\d{4}$/.test(typed)) {
    const value = Number(typed);
    return value >= 1900 && value < 2200 ? { kind: 'year', value } : { kind: 'number', value };
  }
  return /^\d{1,3}$/.test(typed) ? { kind: 'number', value: Number(typed) } : numericDate(typed);
}

/**
 * The date words in one typed word; several if they are written together (`3d`, `10uhr`, `Freitagabend`); null if there
 * are none.
 */
function understood(typed: string): Word[] | null {
  const known = DATE_WORDS.get(typed);
  if (known) return [known];
  const feast = FEASTS.find(([name]) => name.replaceAll(' ', '_') === typed)?.[1];
  if (feast) return [{ kind: 'feast', feast }];
  const figure = /^\d/.test(typed) ? figures(typed) : null;
  if (figure) return [figure];
  const [, first, second] = GLUED.exec(typed) ?? COMPOUND.exec(typed) ?? NUMBERED.exec(typed) ?? [];
  if (first === undefined || second === undefined) return null;
  const words = [DATE_WORDS.get(first) ?? figures(first), DATE_WORDS.get(second) ?? figures(second)];
  return words.every((word) => word !== null) ? words : null;
}

function withPhrases(text: string): string {
  const joined = FEASTS.reduce(
    (said, [name]) =>
      name.includes(' ') ? said.replaceAll(` ${name} `, ` ${name.replaceAll(' ', '_')} `) : said,
    ` ${text} `,
  );
  return PHRASES.reduce((said, [phrase, meaning]) => said.replaceAll(` ${phrase} `, ` ${meaning} `), joined);
}

/** "9. 11." and "9. 11. 2026" are one date each. */
const SPACED_DATE = /(?<= )(\d{1,2}\.) (\d{1,2}\.)(?: (\d{4}))?(?= )/g;
/** "14.30 Uhr" and "um 14.30" are times, not dates. */
const POINTED_CLOCK = /(?<= )(um|at|@|gegen)? ?(\d{1,2})\.(\d\d) ?(uhr|am|pm)?(?= )/g;

/**
 * Splits a text into the words of a date.
 * @returns null if one of its words cannot be part of a date, or there are too many
 */
export function dateWords(text: string): Word[] | null {
  if (text.length > LONGEST) return null;
  const plain = withPhrases(spelling(text))
    .replace(SPACED_DATE, '$1$2$3')
    .replace(POINTED_CLOCK, (whole, at = '', hour, minute, mark = '') =>
      at || mark ? ` ${at} ${hour}:${minute} ${mark}`.replace(/ +/g, ' ') : whole,
    );
  const words: Word[] = [];
  for (const typed of plain.split(' ').filter(Boolean)) {
    const hour = hourAfterDay(typed, words.at(-1));
    const found = hour ? [hour] : understood(typed);
    if (!found) return null;
    words.push(...found);
  }
  return words.length > 0 && words.length <= MOST_WORDS ? words : null;
}

/** Whether a word can be part of a date, so that a date in a longer text does not end before it. */
export function isDateWord(typed: string): boolean {
  return /^\d/.test(typed) || understood(typed) !== null;
}
