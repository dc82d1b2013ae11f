import type { Word } from './date-words.ts';
import { dateWords } from './date-words.ts';
import type { TimeOfDay } from './parsed-when.ts';

/** The hours within which people work, in minutes from midnight; they decide between 5:00 and 17:00. */
export interface Workday {
  readonly from: number;
  readonly to: number;
}

export interface Split {
  readonly time: TimeOfDay | null;
  /** the remaining words, perhaps none */
  readonly rest: readonly Word[];
}

const HALF_DAY = 720;

/** Whether a word is a day or weekday after which "morgen" means the morning: "Montag morgen". */
const namesDay = (word: Word | undefined): boolean =>
  word?.kind === 'weekday' || word?.kind === 'date' || (word?.kind === 'relative_day' && word.value <= 0);

const TOMORROW: Word = { kind: 'relative_day', value: 1 };
const MORNING: TimeOfDay = { minutes: 540, vague: true };

/** Joins the words of each time into one: `um 10`, `10 Uhr 30`, `5 pm`, `halb 5`, and "Montag morgen". */
function joinTimes(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const at = timeAt(words, index);
    if (at) {
      joined.push({ kind: 'clock', time: at.time });
      index += at.count - 1;
    } else if (word.kind === 'morgen') {
      joined.push(namesDay(words[index - 1]) ? { kind: 'part_of_day', time: MORNING } : TOMORROW);
    } else if (word.kind !== 'at') joined.push(word);
  }
  return joined;
}

const exact = (minutes: number): TimeOfDay => ({ minutes, vague: false });
const eitherHalf = (minutes: number): TimeOfDay =>
  minutes >= 60 && minutes < HALF_DAY ? { minutes, vague: false, depends: 'half_of_day' } : exact(minutes);

/** The twelve hours of `am` and `pm`. */
function onTwelve({ minutes }: TimeOfDay, half: 'am' | 'pm'): TimeOfDay | null {
  if (minutes < 60 || minutes >= 780) return null;
  return exact((minutes % HALF_DAY) + (half === 'pm' ? HALF_DAY : 0));
}

interface Found {
  readonly time: TimeOfDay;
  /** how many words it takes */
  readonly count: number;
}

const found = (time: TimeOfDay | null, count: number): Found | null => time && { time, count };

/** The kinds of words before which a number is a count or an ordinal, not an hour. */
const COUNTED: ReadonlySet<Word['kind']> = new Set([
  'unit',
  'month',
  'number',
  'ordinal',
  'year',
  'quarter',
  'week_number',
]);
const isHour = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 24;

/** "halb 5", "quarter past three", "viertel vor 15 Uhr": minutes before or after an hour. */
function besideTheHour([offset, hour, mark]: readonly Word[]): Found | null {
  if (offset?.kind !== 'clock_offset' || hour?.kind !== 'number' || !isHour(hour.value)) return null;
  // "ten to 14 Dec" names a day.
  if (mark && COUNTED.has(mark.kind)) return null;
  const minutes = hour.value * 60 + offset.value;
  const count = mark?.kind === 'oclock' || mark?.kind === 'pm' || mark?.kind === 'am' ? 3 : 2;
  if (hour.value > 12)
    return mark?.kind === 'pm' || mark?.kind === 'am' ? null : found(exact(minutes), count);
  const half = minutes % HALF_DAY;
  if (mark?.kind === 'pm' || mark?.kind === 'am')
    return found(exact(half + (mark.kind === 'pm' ? HALF_DAY : 0)), 3);
  return found({ minutes: half, vague: false, depends: 'half_of_day' }, count);
}

/** "10 Uhr", "10 Uhr 30". */
function onTheHour(clock: TimeOfDay, [hour, , minute]: readonly Word[]): Found {
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || minute.value > 59) {
    return { time: exact(clock.minutes), count: 2 };
  }
  return { time: exact(clock.minutes + minute.value), count: 3 };
}

function bareClock(word: Word | undefined): TimeOfDay | null {
  if (word?.kind === 'clock') return word.time;
  return word?.kind === 'number' && isHour(word.value) ? eitherHalf(word.value * 60) : null;
}

/** The time at the start of some words; a bare number is a time if `marked` ("at 5") or if the next word says so. */
function clockAt(words: readonly Word[], marked: boolean): Found | null {
  const [word, next, third] = words;
  const beside = besideTheHour(words);
  if (beside) return beside;
  const clock = bareClock(word);
  if (!clock) return null;
  if (next?.kind === 'oclock') return onTheHour(clock, words);
  if (next?.kind === 'pm') return found(onTwelve(clock, 'pm'), 2);
  // "um 10 am Montag" is German; "10 am Monday" is in the morning in either reading.
  if (next?.kind === 'am' && !(marked && third)) return found(onTwelve(clock, 'am'), 2);
  return word?.kind === 'clock' || marked ? { time: clock, count: 1 } : null;
}

/** The time that begins at a word. */
function timeAt(words: readonly Word[], index: number): Found | null {
  const marked = words[index]?.kind === 'at';
  const start = marked ? index + 1 : index;
  const at = clockAt(words.slice(start, start + 3), marked);
  return at && { ...at, count: at.count + start - index };
}

/** The parts of the day in minutes from midnight; the night continues after midnight. */
const PARTS: readonly (readonly [part: number, from: number, to: number])[] = [
  [9 * 60, 4 * 60, 12 * 60],
  [12 * 60, 11 * 60, 15 * 60],
  [15 * 60, 12 * 60, 18 * 60],
  [18 * 60, 17 * 60, 24 * 60 - 1],
  [21 * 60, 20 * 60, 29 * 60],
];

/** "abends um 8" is 20:00, "3 Uhr nachmittags" 15:00; null if the part of the day has no such hour. */
function within(part: TimeOfDay, { minutes }: TimeOfDay): TimeOfDay | null {
  const [, from = 0, to = 24 * 60] = PARTS.find(([one]) => one === part.minutes) ?? [];
  const readings = minutes <= HALF_DAY ? [minutes, minutes + HALF_DAY] : [minutes];
  const fits = (at: number) => (at >= from && at <= to) || at + 2 * HALF_DAY <= to;
  const meant = readings.find(fits);
  return meant === undefined ? null : exact(meant);
}

/**
 * Extracts the time of day from the words of a date, at any position.
 * @returns null where two times were named, or one that does not exist in its part of the day
 */
export function splitTime(words: readonly Word[]): Split | null {
  const joined = joinTimes(words);
  const clocks = joined.filter((word) => word.kind === 'clock');
  const parts = joined.filter((word) => word.kind === 'part_of_day');
  if (clocks.length > 1 || parts.length > 1) return null;
  const rest = joined.filter(({ kind }) => kind !== 'clock' && kind !== 'part_of_day');
  const [clock, part] = [clocks[0]?.time, parts[0]?.time];
  if (clock && part) {
    const time = within(part, clock);
    return time && { time, rest };
  }
  return { time: clock ?? part ?? null, rest };
}

/**
 * The minutes from midnight that are meant: for "5" the reading nearer to working hours (the morning in a tie), and for
 * the end of work the reader's own.
 */
export function settleTime({ minutes, depends }: TimeOfDay, { from, to }: Workday): number {
  if (depends === 'end_of_work') return to;
  const distance = (at: number) => Math.max(from - at, at - to, 0);
  const later = minutes + HALF_DAY;
  return depends === 'half_of_day' && distance(later) < distance(minutes) ? later : minutes;
}

/**
 * A text that can only be a time of day: `9`, `9:30`, `um 8 Uhr`, `8 am`.
 * @returns minutes from midnight; null when it is none
 */
export function wallMinutes(text: string): number | null {
  const words = dateWords(text);
  const [only, ...more] = words ?? [];
  const marked = only?.kind === 'number' && more.length === 0 ? ([{ kind: 'at' }, only] as const) : words;
  const split = marked && splitTime(marked);
  return split?.time && !split.time.vague && split.rest.length === 0 && split.time.minutes < 1440
    ? split.time.minutes
    : null;
}
