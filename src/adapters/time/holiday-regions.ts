import { LANGUAGES } from '../../languages/index.ts';
import { NICKNAMES } from './holiday-nicknames.ts';

/** A country, state or region in the data of date-holidays. */
export interface RegionData {
  readonly name?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, RegionData>>;
  readonly regions?: Readonly<Record<string, RegionData>>;
}

/** A region by its code (`DE-BY`), with the library's keys and data of each level, from the country down. */
export interface Region {
  readonly code: string;
  readonly keys: readonly string[];
  readonly levels: readonly RegionData[];
}

/** The distance of a region whose exact code was typed. */
const EXACT = -1;
const MAX_SUGGESTIONS = 5;
/** All regions by their code in upper case. */
export function indexRegions(countries: Readonly<Record<string, RegionData>>): ReadonlyMap<string, Region> {
  const index = new Map<string, Region>();
  const visit = (keys: string[], levels: RegionData[], data: RegionData): void => {
    const code = keys.join('-').toUpperCase();
    index.set(code, { code, keys, levels });
    for (const [key, child] of Object.entries({ ...data.regions, ...data.states })) {
      visit([...keys, key], [...levels, child], child);
    }
  };
  for (const [key, country] of Object.entries(countries)) visit([key], [country], country);
  return index;
}

/** Cached, because Intl is slow when a language is first used. */
const countryNames = new Map<string, Intl.DisplayNames>();

function countryName(country: string, language: string): string {
  const names = countryNames.get(language) ?? new Intl.DisplayNames([language, 'en'], { type: 'region' });
  countryNames.set(language, names);
  return names.of(country) ?? country;
}

/** The name of a region, starting with the smallest part: `Bayern, Deutschland`. */
export function regionName({ keys, levels }: Region, language: string): string {
  const spoken = language.split(/[-_]/)[0] ?? 'en';
  const names = levels.map((data, depth) => {
    const key = keys[depth] ?? '';
    if (depth === 0) return countryName(key, spoken);
    return data.names?.[spoken] ?? data.name ?? Object.values(data.names ?? {})[0] ?? key;
  });
  return names.reverse().join(', ');
}

/**
 * The country of each time zone, by the zone's canonical name. From Intl and not from date-holidays, which has zones
 * that several countries share (`Europe/Zurich` is CH and LI) and lacks many others.
 */
export function countriesByZone(countries: Iterable<string>): ReadonlyMap<string, string> {
  const byZone = new Map<string, string>();
  for (const country of countries) {
    for (const zone of zonesOf(country)) byZone.set(zone, country);
  }
  return byZone;
}

/**
 * Cached, because Intl needs a tenth of a millisecond for a name, and every nudge needs one. There are a few hundred
 * names.
 */
const canonical = new Map<string, string>();

/** The canonical name of a time zone with several names (`Asia/Kolkata`, `Asia/Calcutta`); null if it is unknown. */
export function canonicalZone(timeZone: string): string | null {
  const known = canonical.get(timeZone);
  if (known !== undefined) return known;
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
    canonical.set(timeZone, zone);
    return zone;
  } catch {
    return null;
  }
}

/** Words for kinds of states that may precede the name: "Kanton Bern", "Freistaat Bayern". */
const KINDS: ReadonlySet<string> = new Set(
  'KANTON CANTON CANTONE CHANTUN LAND STATE BUNDESLAND FREISTAAT HANSESTADT FREIE UND OF DE DI DU THE'.split(
    ' ',
  ),
);

function properName(text: string): string {
  return wordsOf(text)
    .filter((word) => !KINDS.has(word))
    .join(' ');
}

function namesOf(region: Region): readonly string[] {
  const { name, names } = region.levels.at(-1) ?? {};
  return [
    ...(name === undefined ? [] : [name]),
    ...Object.values(names ?? {}),
    ...(NICKNAMES[region.code]?.split(', ') ?? []),
    ...LANGUAGES.map((language) => regionName(region, language)),
  ];
}

/** The codes of the regions with a name; a part of a matching region with the same name is left out. */
export function namedRegions(regions: Iterable<Region>, text: string): string[] {
  const wanted = properName(text);
  if (wanted === '') return [];
  const codes = [...regions]
    .filter((region) => namesOf(region).some((name) => properName(name) === wanted))
    .map(({ code }) => code);
  return codes.filter((code) => !codes.some((other) => code.startsWith(`${other}-`)));
}

/**
 * The codes of the regions whose code or names contain every word of the text, or a word that starts with it; best
 * first. If there are none, the last word is dropped: `DE-XX` suggests Germany.
 */
export function suggestRegions(regions: Iterable<Region>, text: string): string[] {
  const known = [...regions];
  for (let words = wordsOf(text); words.length > 0; words = words.slice(0, -1)) {
    const found = known
      .map((region) => ({ region, distance: distance(region, words) }))
      .filter((candidate) => Number.isFinite(candidate.distance))
      .sort((a, b) => a.distance - b.distance || a.region.keys.length - b.region.keys.length);
    const [best] = found;
    if (best?.distance === EXACT) return [best.region.code];
    if (best) return found.slice(0, MAX_SUGGESTIONS).map(({ region }) => region.code);
  }
  return [];
}

function zonesOf(country: string): readonly string[] {
  // Node 20 and 22 have the property, newer versions the method; the types of ES2023 have neither.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/**
 * How well a region matches the words (0 is best): its own name counts more than the country's, a whole word more
 * than the beginning of one.
 */
function distance({ code, keys, levels }: Region, words: readonly string[]): number {
  if (wordsOf(code).join() === words.join()) return EXACT;
  const wordsAt = levels.map((data, depth) =>
    wordsOf([keys[depth], data.name, ...Object.values(data.names ?? {})].join(' ')),
  );
  const own = [...(wordsAt.at(-1) ?? []), ...wordsOf(NICKNAMES[code] ?? '')];
  const all = wordsAt.flat();
  return words.reduce((sum, word) => {
    if (own.includes(word)) return sum;
    if (all.includes(word)) return sum + 1;
    if (own.some((candidate) => candidate.startsWith(word))) return sum + 1;
    return sum + (all.some((candidate) => candidate.startsWith(word)) ? 2 : Number.POSITIVE_INFINITY);
  }, 0);
}

/** Splits a text into words in upper case, without accents, and with `ue` for `ü`. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase();
  return plain.replace(/([AOU])E(?=\p{Letter})/gu, '$1').match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
