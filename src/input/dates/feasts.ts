import { DAY, type Wall } from './wall-clock.ts';
import type { YearlyDay } from './when.ts';

/** A feast, and the first working day that people mean by "after Christmas". */
interface Feast {
  readonly on: YearlyDay;
  readonly after: YearlyDay;
}

const fixed = (month: number, date: number, afterMonth = month, afterDate = date + 1): Feast => ({
  on: { kind: 'yearly', month, date },
  after: { kind: 'yearly', month: afterMonth, date: afterDate },
});
const movable = (offset: number, after = offset + 1): Feast => ({
  on: { kind: 'easter', offset },
  after: { kind: 'easter', offset: after },
});

const TABLE: readonly (readonly [names: readonly string[], feast: Feast])[] = [
  [['heiligabend', 'heiliger abend', 'weihnachtsabend', 'christmas eve'], fixed(12, 24, 12, 27)],
  [
    ['weihnachten', 'christmas', 'christmas day', 'xmas', 'x mas', 'erster weihnachtstag'],
    fixed(12, 25, 12, 27),
  ],
  [
    ['boxing day', 'zweiter weihnachtstag', 'zweiten weihnachtstag', '2. weihnachtstag'],
    fixed(12, 26, 12, 27),
  ],
  [['ersten weihnachtstag', '1. weihnachtstag'], fixed(12, 25, 12, 27)],
  [['silvester', 'new years eve', 'new year eve'], fixed(12, 31, 1, 2)],
  [['neujahr', 'neujahrstag', 'new year', 'new years', 'new years day'], fixed(1, 1)],
  [
    ['dreikoenig', 'dreikoenigstag', 'heilige drei koenige', 'heiligen drei koenige', 'epiphany'],
    fixed(1, 6),
  ],
  [['valentinstag', 'valentines day'], fixed(2, 14)],
  [['tag der arbeit', 'maifeiertag'], fixed(5, 1)],
  [['tag der deutschen einheit'], fixed(10, 3)],
  [['halloween'], fixed(10, 31, 11, 1)],
  [['allerheiligen'], fixed(11, 1)],
  [['nikolaus', 'nikolaustag'], fixed(12, 6)],
  [['rosenmontag'], movable(-48)],
  [['aschermittwoch', 'ash wednesday'], movable(-46)],
  [['karfreitag', 'good friday'], movable(-2, 2)],
  [['ostern', 'ostersonntag', 'easter', 'easter sunday'], movable(0, 2)],
  [['ostermontag', 'easter monday'], movable(1)],
  [['himmelfahrt', 'christi himmelfahrt', 'ascension day'], movable(39)],
  [['pfingsten', 'pfingstsonntag', 'pentecost', 'whitsun'], movable(49, 51)],
  [['pfingstmontag', 'whit monday'], movable(50)],
  [['fronleichnam', 'corpus christi'], movable(60)],
];

/** Feasts by their names, as words with single spaces; longer names first. */
export const FEASTS: readonly (readonly [name: string, feast: Feast])[] = TABLE.flatMap(([names, feast]) =>
  names.map((name) => [name, feast] as const),
).sort(([a], [b]) => b.length - a.length);

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Gauss as Lichtenberg completed it. */
export function easterOf(year: number): Wall {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const lunar = year % 19;
  const seed = (19 * lunar + moon) % 30;
  const correction = Math.floor((seed + Math.floor(lunar / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const afterMoon = 7 - ((fullMoon - firstSunday) % 7);
  return Date.UTC(year, 2, 1) + (fullMoon + afterMoon - 1) * DAY;
}
export type { Feast };
