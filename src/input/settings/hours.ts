import type { TypedHours } from '../command.ts';
import { DATE_WORDS } from '../dates/vocabulary.ts';
import { refuse } from '../parse-error.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';

/** A range of minutes from local midnight; `nextDay` if it is on the days after the named ones. */
interface TimeRange {
  readonly from: number;
  readonly to: number;
  readonly nextDay?: boolean;
}
/** A part of a text about hours: days, a range, or `except`, which excludes the days after it from those before. */
type Item = { readonly days: readonly number[] } | { readonly except: true } | TimeRange;
type DaysOrRange = Exclude<Item, { readonly except: true }>;

const WORKING_WEEK = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** The maximum length of a text (UTF-16 code units). */
const LONGEST = 400;
const DAY_GROUPS: readonly (readonly [ReadonlySet<string>, readonly number[]])[] = [
  [wordSet(({ dates }) => dates.dayGroups.all), EVERY_DAY],
  [wordSet(({ dates }) => dates.dayGroups.workdays), WORKING_WEEK],
  [wordSet(({ dates }) => dates.dayGroups.weekend), [6, 7]],
];
const EXCEPT = wordSet(({ dates }) => dates.dayGroups.except);
const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?(am|pm)?$/;
const MIDNIGHT = 24 * 60;

/** The ISO weekday of a word (1 is Monday), also for "Mondays" and "montags"; 0 if it is not a weekday. */
function weekday(name: string): number {
  const word = normalizeWord(name);
  const known = DATE_WORDS.get(word) ?? DATE_WORDS.get(word.replace(/(?<=\p{L}{5})s$/u, ''));
  return known?.kind === 'weekday' ? known.value : 0;
}

/** The ISO weekdays in a word: one day, a range of days, or a group; null for any other word. */
function readDays(word: string): readonly number[] | null {
  const group = DAY_GROUPS.find(([names]) => names.has(normalizeWord(word)))?.[1];
  if (group) return group;
  const [first = '', last = first, ...more] = word.split('-');
  const [from, to] = [weekday(first), weekday(last)];
  if (!from || !to || more.length > 0) return null;
  // "fri-mon" includes the weekend.
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((from - 1 + index) % 7) + 1).sort((a, b) => a - b);
}

/** The minutes from midnight of a clock time; null if it is none. */
function minutesOf(clock: string): number | null {
  const [, hour, minute = '0', half] = CLOCK.exec(clock) ?? [];
  if (hour === undefined || Number(minute) > 59) return null;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  const minutes = hours * 60 + Number(minute);
  return minutes > MIDNIGHT ? null : minutes;
}

/** The maximum number of ranges in a week. */
const SPANS_MAX = 30;
const NOON = MIDNIGHT / 2;
/** The earliest start of a shift past midnight, which ends before noon; any other end before the start is a typo. */
const EVENING = 18 * 60;
/** A word that means the 24-hour clock. */
const HAS_24_HOURS = /(?<!\p{L})uhr(?!\p{L})/iu;
const TWELVE_HOURS = /^[1-9]\d?(?::\d\d)?$/;
const WITH_HALF = /(am|pm)$/;
const ALWAYS = /^(?:24 ?[/x] ?7|(?:a)?round the clock|rund um die uhr)[.!]?$/i;

/** The start of "2-6pm" with the suffix of the end, unless that would make it later than the end. */
function withHalf(first: string, last: string): string {
  const half = WITH_HALF.exec(last)?.[1];
  if (!half || !TWELVE_HOURS.test(first)) return first;
  const [from, to] = [minutesOf(first + half), minutesOf(last)];
  return from !== null && to !== null && from < to ? first + half : `${first}am`;
}

/** The ranges from one time to another: two if they pass midnight; null if the end is a mistake. */
function span(from: number, end: number): Item[] | null {
  if (end > from) return [{ from, to: end }];
  if (from < EVENING || from === MIDNIGHT || end > NOON) return null;
  // "22-6" continues in the morning of the next day.
  return end === 0
    ? [{ from, to: MIDNIGHT }]
    : [
        { from, to: MIDNIGHT },
        { from: 0, to: end, nextDay: true },
      ];
}

/** The ranges in a word such as `9-17`; null if it is not a range. */
function readSpan(word: string, is24Hours: boolean): Item[] | null {
  const [first = '', last = '', ...more] = word.split('-');
  const [from, end] = [minutesOf(withHalf(first, last)), minutesOf(last)];
  if (from === null || end === null || more.length > 0) return null;
  // "9-5" ends in the afternoon: nobody works from one morning until the next.
  const endsInAfternoon = !is24Hours && end < from && from < NOON + 60 && TWELVE_HOURS.test(last);
  return span(from, endsInAfternoon ? end + NOON : end);
}

/** A range after another one that starts earlier than this is in the afternoon (minutes from midnight). */
const EARLIEST = 8 * 60;

/** Whether a range in twelve-hour form is in the afternoon because of the one before it: "9-12, 1-5". */
function isSecondHalf(word: string, before: Item | undefined): boolean {
  const [first = '', last = ''] = word.split('-');
  const [from, end] = [minutesOf(first), minutesOf(last)];
  if (!TWELVE_HOURS.test(first) || !TWELVE_HOURS.test(last) || from === null || end === null) return false;
  const isEarly = from < EARLIEST && from < end;
  return before !== undefined && 'from' in before && isEarly && from < before.to && before.to <= from + NOON;
}

/** The words of a text with ranges in one form: "9 bis 17 Uhr" is `9-17`, "Mo. – Fr." is `mo-fr`. */
function plain(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[–—―‐‑−]/g, '-')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/ (?:bis|to|until|till?) /g, '-')
    .replace(/ ?\b(?:uhr|von|from|and|und)\b/g, ' ')
    .replace(/[,;()]/g, ' ')
    .replace(/(\d) (am|pm)\b/g, '$1$2')
    .split(/-+/)
    .map((part) => part.trim())
    .join('-')
    .split(' ')
    .filter((word) => word !== '');
}

/** A range on the named days, or on the days after them. */
function hoursOn(days: readonly number[], { from, to, nextDay }: TimeRange): TypedHours {
  return { days: nextDay ? days.map((day) => (day % 7) + 1) : days, from, to };
}

/** Combines days and ranges: a range belongs to the days before it, or after it if the text begins with a range. */
function pair(items: readonly DaysOrRange[]): TypedHours[] | null {
  const spansFirst = items[0] !== undefined && 'from' in items[0];
  const ordered = spansFirst ? items.toReversed() : items;
  const hours: TypedHours[] = [];
  let days: number[] = ordered[0] && 'from' in ordered[0] ? WORKING_WEEK : [];
  let used = true;
  for (const item of ordered) {
    if ('days' in item) {
      days = used ? [...item.days] : [...new Set([...days, ...item.days])].sort((a, b) => a - b);
      used = false;
    } else {
      hours.push(hoursOn(days, item));
      used = true;
    }
  }
  const isComplete = used && hours.length > 0 && hours.every(({ days: on }) => on.length > 0);
  if (!isComplete) return null;
  return spansFirst ? hours.toReversed() : hours;
}

const isTimeRange = (item: Item): item is TimeRange => 'from' in item;

/** Items without some days; ranges alone get the other days of the working week. */
function without(items: readonly DaysOrRange[], left: ReadonlySet<number>): DaysOrRange[] {
  const others = (days: readonly number[]) => days.filter((day) => !left.has(day));
  if (items.every(isTimeRange)) return [...items, { days: others(WORKING_WEEK) }];
  return items.map((item) => (isTimeRange(item) ? item : { days: others(item.days) }));
}

/** "9-17 except Wednesdays", "Mo-Fr außer Mittwoch 9-17", "Mo-Fr 9-17 außer Mi 9-13"; null if it excludes nothing. */
function pairExcept(items: readonly Item[]): TypedHours[] | null {
  const marks = items.flatMap((item, index) => ('except' in item ? [index] : []));
  const [mark] = marks;
  if (mark === undefined) return pair(items as DaysOrRange[]);
  if (marks.length > 1) return null;
  const [before, after] = [items.slice(0, mark), items.slice(mark + 1)] as DaysOrRange[][];
  const count = after?.findIndex(isTimeRange) ?? -1;
  const named = (count < 0 ? after : after?.slice(0, count)) ?? [];
  const days = named.flatMap((item) => ('days' in item ? item.days : []));
  if (!before || !after || days.length === 0) return null;
  const rest = after.slice(named.length);
  const usual = without(before, new Set(days));
  // Without hours before it, the exception belongs to the days alone: "Mo-Fr außer Mittwoch 9-17".
  if (!before.some(isTimeRange)) return pair([...usual, ...rest]);
  const hours = pair(usual);
  const others = rest.length === 0 ? [] : pair([{ days }, ...rest]);
  return hours && others && [...hours, ...others];
}

/** Whether two ranges overlap on some day. */
const overlap = (a: TypedHours, b: TypedHours): boolean =>
  a.from < b.to && b.from < a.to && a.days.some((day) => b.days.includes(day));

/** The items of a text, in order; null if a word is none. */
function itemsOf(text: string): Item[] | null {
  const is24Hours = HAS_24_HOURS.test(text);
  const items: Item[] = [];
  for (const word of plain(text)) {
    const found = itemOf(word, items.at(-1), is24Hours);
    if (!found) return null;
    items.push(...found);
  }
  return items;
}

/** The items in one word; null if it is none. */
function itemOf(word: string, before: Item | undefined, is24Hours: boolean): Item[] | null {
  if (EXCEPT.has(normalizeWord(word))) return [{ except: true }];
  const days = readDays(word);
  if (days) return [{ days }];
  if (!isSecondHalf(word, before)) return readSpan(word, is24Hours);
  const [first = '', last = ''] = word.split('-');
  return span((minutesOf(first) ?? 0) + NOON, (minutesOf(last) ?? 0) + NOON);
}

/**
 * Working hours as typed: `9-17`, `9-5`, `09:00-17:30 mon-fri`, `Mo-Do 9-17, Fr 9-13`, `mon-fri 9-12 13-17`.
 * @returns spans in minutes from local midnight; Monday to Friday where no day is named
 * @throws ParseError `not_hours`: unreadable, ending before it starts, past 24:00, or overlapping
 */
export function readHours(text: string): TypedHours[] {
  if (ALWAYS.test(text.trim())) return [{ days: EVERY_DAY, from: 0, to: MIDNIGHT }];
  const items = text.length > LONGEST ? null : itemsOf(text);
  const hours = items && pairExcept(items);
  const hasOverlap = hours?.some((span, index) =>
    hours.slice(index + 1).some((other) => overlap(span, other)),
  );
  return hours && !hasOverlap && hours.length <= SPANS_MAX ? hours : refuse({ code: 'not_hours', text });
}
