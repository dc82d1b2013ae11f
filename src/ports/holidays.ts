import type { Closure } from '../domain/calendar/calendar.ts';

/** A part of a region, with the holidays of the coming year that it has and the region as a whole does not. */
export interface RegionPart {
  readonly region: string;
  readonly more: readonly { readonly localDate: string; readonly name: string }[];
}

/**
 * Public holidays of the world's regions.
 *
 * A region is a country, a state or a part of one: `DE`, `DE-BY`, `AT-9`, `CH-ZH`; case does not matter. Answers are
 * built in and need no network. A region that is not known has no holidays: ask `knows` before you store one.
 */
export interface Holidays {
  /** The closures of one day, `localDate` as `YYYY-MM-DD`; none on an ordinary day. */
  closuresOn(region: string, localDate: string): readonly Closure[];

  knows(region: string): boolean;

  /** The codes of the regions with this name, in any of their languages: `Bayern`, `Bavaria`, `Kanton Bern`. */
  named(text: string): readonly string[];

  /** Known regions whose code or name resembles what somebody typed, best first; empty when nothing does. */
  suggest(text: string): readonly string[];

  /** The parts of a state with more holidays than the state in the year from a day on (`YYYY-MM-DD`). */
  partsOf(region: string, from: string): readonly RegionPart[];

  /** The country of an IANA time zone, for its national holidays; null when it is not known. */
  regionOfTimeZone(timeZone: string): string | null;

  /** The region's name for people, as `Bayern, Deutschland`; the code itself when the region is not known. */
  nameOf(region: string, language: string): string;
}
