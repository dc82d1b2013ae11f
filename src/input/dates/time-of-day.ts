import type { Word } from './date-words.ts';
import { dateWords } from './date-words.ts';
import type { TimeOfDay } from './when.ts';

/** The hours within which people work, in minutes from midnight; decides between 5:00 and 17:00. */
export interface Workday {
  readonly from: number;
  readonly to: number;
}

export interface Split {
  readonly time: TimeOfDay | null;
  /** what remains of the words, perhaps nothing */
  readonly rest: readonly Word[];
}

const HALF_DAY = 720;

/** Whether a word stands for the day or the weekday that "morgen" makes a morning of: "Montag morgen". */
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

/** "halb 5" is half past four. */
function halfHour([half, hour]: readonly Word[]): Found | null {
  if (half?.kind !== 'half' || hour?.kind !== 'number' || hour.value < 1 || hour.value > 12) return null;
  return found(eitherHalf(((hour.value + 11) % 12) * 60 + 30), 2);
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
  return word?.kind === 'number' && word.value <= 24 ? eitherHalf(word.value * 60) : null;
}

/** The time at the first of some words; a bare number is one where `marked` ("at 5") or something behind it says so. */
function clockAt(words: readonly Word[], marked: boolean): Found | null {
  const [word, next, third] = words;
  const half = halfHour(words);
  if (half) return half;
  const clock = bareClock(word);
  if (!clock) return null;
  if (next?.kind === 'oclock') return onTheHour(clock, words);
  if (next?.kind === 'pm') return found(onTwelve(clock, 'pm'), 2);
  // "um 10 am Montag" is German; "10 am Monday" is the morning either way.
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

/** "abends um 8" is 20:00. */
function within(part: TimeOfDay, clock: TimeOfDay): TimeOfDay {
  if (clock.depends !== 'half_of_day') return clock;
  return exact(clock.minutes + (part.minutes > HALF_DAY ? HALF_DAY : 0));
}

/**
 * Takes the time of day out of the words of a date, wherever it stands.
 * @returns null where two times were named
 */
export function splitTime(words: readonly Word[]): Split | null {
  const joined = joinTimes(words);
  const clocks = joined.filter((word) => word.kind === 'clock');
  const parts = joined.filter((word) => word.kind === 'part_of_day');
  if (clocks.length > 1 || parts.length > 1) return null;
  const rest = joined.filter(({ kind }) => kind !== 'clock' && kind !== 'part_of_day');
  const [clock, part] = [clocks[0]?.time, parts[0]?.time];
  if (clock && part) return { time: within(part, clock), rest };
  return { time: clock ?? part ?? null, rest };
}

/**
 * The minutes from midnight that are meant: of the two readings of "5" the one that is nearer to working hours (the
 * morning where both are as near), and the end of work as it is for the reader.
 */
export function settleTime({ minutes, depends }: TimeOfDay, { from, to }: Workday): number {
  if (depends === 'end_of_work') return to;
  const distance = (at: number) => Math.max(from - at, at - to, 0);
  const later = minutes + HALF_DAY;
  return depends === 'half_of_day' && distance(later) < distance(minutes) ? later : minutes;
}

/**
 * A time of day and nothing else, where nothing but one can be meant: `9`, `9:30`, `um 8 Uhr`, `8 am`.
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
