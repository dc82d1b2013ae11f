import { isDuring, type Span } from '../calendar/calendar-spans.ts';
import type { Person } from './person.ts';

type CoverOfPerson = Pick<Person, 'coverId' | 'coverFrom' | 'coverUntil'>;

/**
 * The time (UTC ms) during which somebody is covered for; null if there is none. Without an end it lasts indefinitely.
 */
export function coverTime({ coverId, coverFrom, coverUntil }: CoverOfPerson): Span | null {
  return coverId === null ? null : { from: coverFrom ?? 0, to: coverUntil ?? Number.POSITIVE_INFINITY };
}

/** The cover who gets somebody's nudges at `now` (UTC ms); null if they get them themselves. */
export function coverOf(person: CoverOfPerson, now: number): string | null {
  return isDuring(coverTime(person), now) ? person.coverId : null;
}

/**
 * The next cover in a chain of a person and their successive covers; null if the last of them gets the
 * nudges at `now` (UTC ms). A circle of covers ends where it began.
 */
export function nextCover(chain: readonly Person[], now: number): string | null {
  const last = chain.at(-1);
  const next = last ? coverOf(last, now) : null;
  return chain.some(({ userId }) => userId === next) ? null : next;
}

/** Whether somebody has a cover at `now` (UTC ms) or later. */
export function hasCover(person: CoverOfPerson, now: number): boolean {
  return (coverTime(person)?.to ?? 0) > now;
}
