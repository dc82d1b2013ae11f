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
    const found = timeAt(words, index);
    if (found) {
      joined.push({ kind: 'clock', time: found.time });
      index += found.count - 1;
    } else if (word.kind === 'morgen') {
      joined.push(namesDay(words[index - 1]) ? { kind: 'part_of_day', time: MORNING } : TOMORROW);
    } else if (word.kind !== 'at') joined.push(word);
  }
  return joined;
}

const exact = (minutes: number): TimeOfDay => ({ minutes, vague: false });
const eitherHalf = (minutes: number): TimeOfDay =>
  minutes >= 60 && minutes < HALF_DAY ? { minutes, vague: false, half: 'either' } : exact(minutes);

/** The twelve hours of `am` and `pm`. */
function onTwelve({ minutes }: TimeOfDay, half: 'am' | 'pm'): TimeOfDay | null {
  if (minutes < 60 || minutes >= 780) return null;
  return exact((minutes % HALF_DAY) + (half === 'pm' ? HALF_DAY : 0));
}

/** The time that begins at a word, and how many words it takes. */
function timeAt(words: readonly Word[], index: number): { time: TimeOfDay; count: number } | null {
  const marked = words[index]?.kind === 'at';
  const at = marked ? index + 1 : index;
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  const taken = (time: TimeOfDay | null, count: number) =>
    time && { time, count: count + (marked ? 1 : 0) };
  if (word?.kind === 'half' && next?.kind === 'number' && next.value >= 1 && next.value <= 12) {
    return taken(eitherHalf(((next.value + 11) % 12) * 60 + 30), 2);
  }
  const hours = word?.kind === 'number' && word.value <= 24 ? word.value : null;
  const clock = word?.kind === 'clock' ? word.time : hours === null ? null : eitherHalf(hours * 60);
  if (!clock) return null;
  if (next?.kind === 'pm' || (next?.kind === 'am' && !marked)) {
    // "um 10 am Montag" is German; "10 am Monday" is the morning either way.
    return word?.kind === 'number' || word?.kind === 'clock' ? taken(onTwelve(clock, next.kind), 2) : null;
  }
  if (next?.kind === 'am' && marked && clock.half === 'either' && !third) return taken(onTwelve(clock, 'am'), 2);
  if (next?.kind === 'oclock') {
    const minute = word?.kind === 'number' && third?.kind === 'number' && third.value < 60 ? third.value : null;
    return minute === null ? taken(exact(clock.minutes), 2) : taken(exact(clock.minutes + minute), 3);
  }
  return word?.kind === 'clock' || marked ? taken(clock, 1) : null;
}

/** "abends um 8" is 20:00. */
function within(part: TimeOfDay, clock: TimeOfDay): TimeOfDay {
  if (clock.half !== 'either') return clock;
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

/** Of the two readings of "5" the one that is nearer to working hours; the morning where both are as near. */
export function settleHalf({ minutes, half }: TimeOfDay, { from, to }: Workday): number {
  const distance = (at: number) => Math.max(from - at, at - to, 0);
  const later = minutes + HALF_DAY;
  return half === 'either' && distance(later) < distance(minutes) ? later : minutes;
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
