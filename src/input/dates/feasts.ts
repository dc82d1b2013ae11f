import type { TypedWords } from '../../languages/en/typed/index.ts';
import { PACKS } from '../../languages/index.ts';
import { spelledOut } from '../words/normalize-word.ts';
import type { YearlyDay } from './parsed-when.ts';
import { DAY, type LocalTime, weekdayOf } from './wall-clock.ts';

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

const beforeChristmas = (offset: number): Feast => ({
  on: { kind: 'advent', offset },
  after: { kind: 'advent', offset: offset + 1 },
});

type FeastName = keyof TypedWords['dates']['feasts'];

const DAYS: Readonly<Record<FeastName, Feast>> = {
  christmasEve: fixed(12, 24, 12, 27),
  christmas: fixed(12, 25, 12, 27),
  boxingDay: fixed(12, 26, 12, 27),
  newYearsEve: fixed(12, 31, 1, 2),
  newYear: fixed(1, 1),
  epiphany: fixed(1, 6),
  valentinesDay: fixed(2, 14),
  labourDay: fixed(5, 1),
  germanUnity: fixed(10, 3),
  halloween: fixed(10, 31, 11, 1),
  allSaints: fixed(11, 1),
  stNicholas: fixed(12, 6),
  roseMonday: movable(-48),
  ashWednesday: movable(-46),
  goodFriday: movable(-2, 2),
  easter: movable(0, 2),
  easterMonday: movable(1),
  ascension: movable(39),
  pentecost: movable(49, 51),
  whitMonday: movable(50),
  corpusChristi: movable(60),
  advent1: beforeChristmas(0),
  advent2: beforeChristmas(7),
  advent3: beforeChristmas(14),
  advent4: beforeChristmas(21),
  sundayOfTheDead: beforeChristmas(-7),
  repentanceDay: beforeChristmas(-11),
};

/** Feasts by name, with words separated by single spaces; longer names first. */
export const FEASTS: readonly (readonly [name: string, feast: Feast])[] = PACKS.flatMap(({ typed }) =>
  (Object.entries(typed.dates.feasts) as [FeastName, string][]).flatMap(([feast, names]) =>
    names
      .split(', ')
      .filter(Boolean)
      .map((name) => [spelledOut(name), DAYS[feast]] as const),
  ),
).sort(([a], [b]) => b.length - a.length);

/** Easter Sunday of a year of the Gregorian calendar, by Gauss's rule in Lichtenberg's version. */
export function easterOf(year: number): LocalTime {
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

/** The first Sunday of Advent: the fourth Sunday before Christmas. */
export function adventOf(year: number): LocalTime {
  const eve = Date.UTC(year, 11, 24);
  return eve - ((weekdayOf(eve) % 7) + 21) * DAY;
}
export type { Feast };
