import type { TypedHours } from './command.ts';
import { normalizeWord } from './normalize-word.ts';
import { refuse } from './parse-error.ts';

type Item = { readonly days: readonly number[] } | { readonly from: number; readonly to: number };

const DAY_NAMES = [
  /^(?:mo|mon|mondays?|montags?)$/,
  /^(?:di|tue|tues|tuesdays?|dienstags?)$/,
  /^(?:mi|wed|weds|wednesdays?|mittwochs?)$/,
  /^(?:do|thu|thur|thurs|thursdays?|donnerstags?)$/,
  /^(?:fr|fri|fridays?|freitags?)$/,
  /^(?:sa|sat|saturdays?|samstags?|sonnabends?)$/,
  /^(?:so|sun|sundays?|sonntags?)$/,
];
const DAY_GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:daily|everyday|taeglich|immer)$/, [1, 2, 3, 4, 5, 6, 7]],
  [/^(?:weekdays|workdays|werktags|wochentags)$/, [1, 2, 3, 4, 5]],
  [/^(?:weekends?|wochenende)$/, [6, 7]],
];
const WORKING_WEEK = [1, 2, 3, 4, 5];
const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?(am|pm)?$/;
const MIDNIGHT = 24 * 60;

const weekday = (name: string): number =>
  DAY_NAMES.findIndex((pattern) => pattern.test(normalizeWord(name))) + 1;

function readDays(word: string): readonly number[] | null {
  const group = DAY_GROUPS.find(([pattern]) => pattern.test(normalizeWord(word)))?.[1];
  if (group) return group;
  const [first = '', last = first, ...more] = word.split('-');
  const [from, to] = [weekday(first), weekday(last)];
  if (!from || !to || more.length > 0) return null;
  // "fri-mon" runs over the weekend.
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((from - 1 + index) % 7) + 1).sort((a, b) => a - b);
}

function minutesOf(clock: string): number | null {
  const [, hour, minute = '0', half] = CLOCK.exec(clock) ?? [];
  if (hour === undefined || Number(minute) > 59) return null;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  const minutes = hours * 60 + Number(minute);
  return minutes > MIDNIGHT ? null : minutes;
}

/** More stretches than this in a week are no working hours. */
const SPANS_MAX = 30;
const NOON = MIDNIGHT / 2;
/** German clocks count to 24, so that an end before the beginning is a mistake. */
const GERMAN =
  /(?<!\p{L})(?:uhr|bis|von|und|mo|di|mi|do|fr|sa|so|\p{L}+tags?|täglich|wochenende|immer)(?!\p{L})/iu;
const AFTERNOON = /^[1-9]\d?(?::\d\d)?$/;

function readSpan(word: string, english: boolean): Item | null {
  const [first = '', last = '', ...more] = word.split('-');
  const [from, end] = [minutesOf(first), minutesOf(last)];
  if (from === null || end === null || more.length > 0) return null;
  // "9-5" ends in the afternoon.
  const afternoon = english && end < from && from <= NOON && AFTERNOON.test(last);
  const to = afternoon ? end + NOON : end;
  return to <= from ? null : { from, to };
}

/** One spelling of ranges: "9 bis 17 Uhr", "9:00 – 17:00", "Mo. – Fr.", "Mo, Di". */
function plain(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[–—―‐‑−]/g, '-')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/ (?:bis|to|until|till?) /g, '-')
    .replace(/ ?\b(?:uhr|von|from|and|und)\b/g, ' ')
    .replace(/[,;]/g, ' ')
    .replace(/(\d) (am|pm)\b/g, '$1$2')
    .replace(/ *-+ */g, '-')
    .split(' ')
    .filter((word) => word !== '');
}

/** Spans belong to the days before them ("mon-thu 9-17 fri 9-13"), or after them where a span comes first. */
function pair(items: readonly Item[]): TypedHours[] | null {
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
      hours.push({ days, from: item.from, to: item.to });
      used = true;
    }
  }
  const sound = used && hours.length > 0 && hours.every((span) => span.days.length > 0);
  return sound ? (spansFirst ? hours.toReversed() : hours) : null;
}

const overlap = (a: TypedHours, b: TypedHours): boolean =>
  a.from < b.to && b.from < a.to && a.days.some((day) => b.days.includes(day));

/**
 * Working hours as typed: `9-17`, `9-5`, `09:00-17:30 mon-fri`, `Mo-Do 9-17, Fr 9-13`, `mon-fri 9-12 13-17`.
 * @returns spans in minutes from local midnight; Monday to Friday where no day is named
 * @throws Refusal `not_hours`: unreadable, ending before it starts, past 24:00, or overlapping
 */
export function readHours(text: string): TypedHours[] {
  const english = !GERMAN.test(text);
  const items = plain(text).map((word): Item | null => {
    const days = readDays(word);
    return days ? { days } : readSpan(word, english);
  });
  const hours = items.every((item) => item !== null) ? pair(items) : null;
  const clash = hours?.some((span, index) => hours.slice(index + 1).some((other) => overlap(span, other)));
  return hours && !clash && hours.length <= SPANS_MAX ? hours : refuse({ code: 'not_hours', text });
}
