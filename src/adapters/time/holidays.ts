import { createRequire } from 'node:module';
import type DateHolidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { Closure } from '../../domain/calendar/calendar.ts';
import type { Holidays, RegionPart } from '../../ports/holidays.ts';
import {
  canonicalZone,
  countriesByZone,
  indexRegions,
  namedRegions,
  type Region,
  type RegionData,
  regionName,
  suggestRegions,
} from './holiday-regions.ts';

// The library and its data take about 0.2 s to load, so they are loaded at the first use.
const load = createRequire(import.meta.url);
const DAY_MINUTES = 1440;

// Holidays never change while a process runs, so all bots in it share what was computed.
const regions = once(() => {
  const { data } = load('date-holidays/data') as { data: { holidays: Record<string, RegionData> } };
  return indexRegions(data.holidays);
});
const zones = once(() => {
  const countries = [...regions().values()].filter((region) => region.keys.length === 1);
  return countriesByZone(countries.map((country) => country.code));
});
const years = new Map<string, RegionYears>();

function closuresOn(code: string, localDate: string): readonly Closure[] {
  const region = regions().get(code.toUpperCase());
  if (region === undefined) return [];
  const known = years.get(region.code) ?? regionYears(region);
  years.set(region.code, known);
  return known(localDate);
}

/** The holidays that a part has in the year from `from` on, but its region does not. */
function moreIn(part: string, region: string, from: string): RegionPart['more'] {
  return Array.from({ length: 365 }, (_, day) => addDays(from, day))
    .filter((localDate) => closuresOn(region, localDate).length === 0)
    .flatMap((localDate) => closuresOn(part, localDate).map(({ name }) => ({ localDate, name })));
}

/** Public holidays from date-holidays; each region's years are computed once. */
export function createHolidays(): Holidays {
  return {
    closuresOn,
    partsOf(code, from) {
      const region = regions().get(code.toUpperCase());
      const parts = Object.keys(region?.levels.at(-1)?.regions ?? {});
      return parts
        .map((key) => `${region?.code}-${key.toUpperCase()}`)
        .map((part) => ({ region: part, more: moreIn(part, code, from) }))
        .filter(({ more }) => more.length > 0);
    },
    knows: (code) => regions().has(code.toUpperCase()),
    named: (text) => namedRegions(regions().values(), text),
    suggest: (text) => suggestRegions(regions().values(), text),
    regionOfTimeZone: (timeZone) => zones().get(canonicalZone(timeZone) ?? '') ?? null,
    nameOf(code, language) {
      const region = regions().get(code.toUpperCase());
      return region === undefined ? code : regionName(region, language);
    },
  };
}

type RegionYears = (localDate: string) => readonly Closure[];

function regionYears(region: Region): RegionYears {
  const Library = load('date-holidays') as typeof DateHolidays;
  const [country = '', state = '', part = ''] = region.keys;
  const library = new Library(country, state, part, { types: ['public'] });
  const byDate = new Map<string, Closure[]>();
  const known = new Set<number>();
  const learn = (year: number): void => {
    if (known.has(year)) return;
    known.add(year);
    for (const holiday of library.getHolidays(year)) {
      for (const [date, closure] of closuresOf(holiday))
        byDate.set(date, [...(byDate.get(date) ?? []), closure]);
    }
  };
  return (localDate) => {
    const year = Number(localDate.slice(0, 4));
    // A holiday of several days may have started in the previous year.
    learn(year - 1);
    learn(year);
    return byDate.get(localDate) ?? [];
  };
}

/**
 * Converts a holiday to closures. Uses the library's date string, in the region's time, not its Date objects. It
 * contains a start time only for half days; a holiday that begins at sunset has the date of its day, and a difference
 * of one hour is a clock change.
 */
function closuresOf({ date, start, end, name }: HolidaysTypes.Holiday): [date: string, closure: Closure][] {
  const first = date.slice(0, 10);
  const from = Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16));
  const minutes = (end.getTime() - start.getTime()) / 60_000;
  if (from > 0) return [[first, { name, from, to: Math.min(DAY_MINUTES, from + minutes) }]];
  const days = Math.floor((minutes + 60) / DAY_MINUTES);
  return Array.from({ length: days }, (_, day) => [addDays(first, day), { name, from: 0, to: DAY_MINUTES }]);
}

function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
