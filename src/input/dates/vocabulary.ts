import type { TypedWords } from '../../languages/en/typed/index.ts';
import { PACKS } from '../../languages/index.ts';
import { spelledOut } from '../words/normalize-word.ts';
import type { Edge, Lead, Order, TimeOfDay, Unit } from './parsed-when.ts';

type Numbered<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly value: number }
  : never;

/** The possible roles of a word in a date. */
export type DateWord =
  | Numbered<'weekday' | 'month' | 'number' | 'ordinal' | 'relative_day'>
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'part_of_day'; readonly time: TimeOfDay }
  | { readonly kind: 'lead'; readonly lead: Lead }
  /** minutes before or after the hour that follows: "half past", "viertel vor" */
  | Numbered<'clock_offset'>
  | {
      readonly kind: /** tomorrow, or the morning of the day before it: "Montag morgen" */
        | 'morgen'
        | 'weekend'
        | 'week_number'
        | 'quarter'
        | 'ago'
        | 'later'
        | 'before'
        | 'after'
        | 'over'
        | 'in'
        | 'from'
        | 'at'
        | 'oclock'
        | 'am'
        | 'pm'
        | 'vague_day'
        | 'vague'
        | 'now'
        | 'for'
        | 'filler';
    };

type DateLists = TypedWords['dates'];
type Entry = readonly [words: string, word: DateWord];

const part = (minutes: number, vague: boolean): DateWord => ({
  kind: 'part_of_day',
  time: { minutes, vague },
});

/** The end of the working day; without a day it is today's. */
const END_OF_DAY: DateWord = {
  kind: 'part_of_day',
  time: { minutes: 17 * 60, vague: false, depends: 'end_of_work' },
};

type Counted = 'weekday' | 'month' | 'number' | 'ordinal';

/** Number words, from 1 on. */
const counted = (kind: Counted, lists: readonly string[]): readonly Entry[] =>
  lists.map((words, index) => [words, { kind, value: index + 1 }]);

const entries = <Key extends string>(
  lists: Readonly<Record<Key, string>>,
  word: (key: Key) => DateWord,
): readonly Entry[] => (Object.entries(lists) as [Key, string][]).map(([key, words]) => [words, word(key)]);

const relative = (words: string, value: number): Entry => [words, { kind: 'relative_day', value }];

/** The roles of the words of one language in a date. */
function entriesOf(dates: DateLists): readonly Entry[] {
  return [
    ...counted('weekday', dates.weekdays),
    ...counted('month', dates.months),
    ...counted('number', dates.numbers),
    ...counted('ordinal', dates.ordinals),
    ...dates.halves.map((words, index): Entry => [words, { kind: 'number', value: index + 1.5 }]),
    [dates.twenty, { kind: 'number', value: 20 }],
    [dates.thirty, { kind: 'number', value: 30 }],
    relative(dates.threeDaysAgo, -3),
    relative(dates.dayBeforeYesterday, -2),
    relative(dates.yesterday, -1),
    relative(dates.today, 0),
    relative(dates.tomorrow, 1),
    relative(dates.dayAfterTomorrow, 2),
    [dates.tomorrowOrMorning, { kind: 'morgen' }],
    ...entries<Unit & keyof DateLists['units']>(dates.units, (unit) => ({ kind: 'unit', unit })),
    [dates.quarter, { kind: 'quarter' }],
    [dates.weekend, { kind: 'weekend' }],
    [dates.weekNumber, { kind: 'week_number' }],
    ...entries<Order>(dates.orders, (order) => ({ kind: 'order', order })),
    ...entries<Edge>(dates.edges, (edge) => ({ kind: 'edge', edge })),
    [dates.morning, part(9 * 60, true)],
    ...(Object.entries(dates.clockOffsets) as [string, string][]).map(
      ([minutes, words]): Entry => [words, { kind: 'clock_offset', value: Number(minutes) }],
    ),
    [dates.noon, part(12 * 60, false)],
    [dates.afternoon, part(15 * 60, true)],
    [dates.evening, part(18 * 60, true)],
    [dates.night, part(21 * 60, true)],
    [dates.endOfWork, END_OF_DAY],
    ...entries<Lead & keyof DateLists['leads']>(dates.leads, (lead) => ({ kind: 'lead', lead })),
    ...entries<keyof DateLists['words']>(dates.words, (kind) => ({ kind })),
  ];
}

const ENTRIES: readonly (readonly [word: string, meaning: DateWord])[] = PACKS.flatMap(({ typed }) =>
  entriesOf(typed.dates).flatMap(([words, word]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((one) => [spelledOut(one), word] as const),
  ),
);

/** Every word that a date may contain, umlauts spelled out; words that belong together are joined by `_`. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = new Map(ENTRIES);

/** Phrases that are one word in the table, or mean other words of it; the longer ones first. */
export const PHRASES: readonly (readonly [phrase: string, meaning: string])[] = [
  ...ENTRIES.filter(([word]) => word.includes('_')).map(
    ([word]) => [word.replaceAll('_', ' '), word] as const,
  ),
  ...PACKS.flatMap(({ typed }) =>
    typed.dates.phrases.map(([phrase = '', meaning = '']) => [phrase, spelledOut(meaning)] as const),
  ),
].sort(([a], [b]) => b.length - a.length);

/** Minutes and hours are elapsed time, everything else goes by the calendar. */
export const BY_THE_CLOCK: ReadonlySet<Unit> = new Set(['minute', 'hour']);
