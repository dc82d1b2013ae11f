import { isTimeZone } from '../../domain/calendar/local-date.ts';
import { editDistance } from '../../domain/text/edit-distance.ts';
import { PACKS } from '../../languages/index.ts';
import { refuse } from '../parse-error.ts';
import { normalizeWord } from '../words/normalize-word.ts';

/** The maximum number of suggestions. */
const CANDIDATES = 3;
const LONGEST = 60;

/** Every time zone that this machine lists, with UTC first. */
export const TIME_ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter(
  (zone, index, all) => all.indexOf(zone) === index,
);

/** Time zones by the last part of their name (`buenosaires`) and by other names of places. */
const zonesByPlace: ReadonlyMap<string, string> = new Map([
  ...TIME_ZONES.map((zone) => [normalizeWord(zone.split('/').at(-1) ?? zone), zone] as const),
  ...PACKS.flatMap(({ typed }) =>
    Object.entries(typed.places).flatMap(([zone, names]) =>
      names.split(' ').map((name) => [normalizeWord(name), zone] as const),
    ),
  ),
]);

/** The standard form of a complete IANA name (`europe/vienna`, `Asia/Calcutta`); undefined for any other text. */
function named(text: string): string | undefined {
  const parts = text.split('/').map((part) => part.trim());
  const name = parts.join('/').replace(/\s+/g, '_');
  const listed = TIME_ZONES.find((zone) => zone.toLowerCase() === name.toLowerCase());
  if (listed || !/^[a-z_]+\/[a-z_/+-]+$/i.test(name) || !isTimeZone(name)) return listed;
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

/** Time zones by their full name. */
const zonesByName: ReadonlyMap<string, string> = new Map(
  TIME_ZONES.map((zone) => [normalizeWord(zone), zone]),
);

/** The most similar known zones: names that begin with the text, then those with few different letters. */
function similarZones(typed: string, known: ReadonlyMap<string, string>): readonly string[] {
  if (typed.length < 3) return [];
  const most = typed.length > 5 ? 2 : 1;
  const found = [...known]
    .map(([name, zone]) => ({ zone, distance: name.startsWith(typed) ? 0 : editDistance(name, typed) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ zone }) => zone))].slice(0, CANDIDATES);
}

/**
 * A time zone as typed: its IANA name in any case, or a city: `Europe/Vienna`, `Wien`, `new york`.
 * @returns the IANA name
 * @throws ParseError `not_a_time_zone`, with the most similar zones
 */
export function readTimeZone(text: string): string {
  const short = text.slice(0, LONGEST);
  const typed = normalizeWord(short.replace(/\s+/g, ''));
  const zone = named(short) ?? zonesByPlace.get(typed);
  if (zone) return zone;
  const suggestions = similarZones(typed, typed.includes('/') ? zonesByName : zonesByPlace);
  return refuse({ code: 'not_a_time_zone', text, suggestions });
}
