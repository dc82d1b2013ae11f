import {
  createCalendar,
  DEFAULT_WEEK,
  type Span,
  type WorkingCalendar,
} from '../../domain/calendar/calendar.ts';
import { coverTime } from '../../domain/people/cover.ts';
import type { Person, Preferences } from '../../domain/people/person.ts';
import type { Availability } from '../../domain/policies/availability.ts';
import type { Holidays } from '../../ports/holidays.ts';

/** Maximum number of cached calendars; the oldest is dropped and rebuilt when it is needed. */
const REMEMBERED = 1000;

/** The region whose holidays a person has: the one they chose, else the country of their time zone; null for none. */
export function regionOf(holidays: Holidays, person: Pick<Person, 'region' | 'timeZone'>): string | null {
  if (person.region === 'off') return null;
  return person.region ?? holidays.regionOfTimeZone(person.timeZone);
}

type AvailablePerson = Pick<Person, 'timeZone'> &
  Omit<Preferences, 'timeZoneOverride' | 'language' | 'dailyLimit'>;

/** The period (UTC ms) for which somebody paused their nudges; null for none. */
function pauseTime({ pausedFrom, pausedUntil }: AvailablePerson): Span | null {
  return pausedUntil === null ? null : { from: pausedFrom ?? 0, to: pausedUntil };
}

/**
 * Creates the function that returns when a person can be reached. People with the same working hours share a cached
 * calendar.
 */
export function createAvailability({ holidays }: { readonly holidays: Holidays }) {
  const calendars = new Map<string, WorkingCalendar>();

  function calendarOf(person: Pick<Person, 'timeZone' | 'week' | 'region'>): WorkingCalendar {
    const region = regionOf(holidays, person);
    const key = `${person.timeZone} ${region} ${person.week && JSON.stringify(person.week)}`;
    const known = calendars.get(key);
    if (known) return known;
    const closuresOn = (date: string) => (region === null ? [] : holidays.closuresOn(region, date));
    const week = person.week ?? DEFAULT_WEEK;
    const calendar = createCalendar({ timeZone: person.timeZone, week, closuresOn });
    if (calendars.size >= REMEMBERED) calendars.delete(calendars.keys().next().value ?? '');
    calendars.set(key, calendar);
    return calendar;
  }

  return (person: AvailablePerson): Availability => ({
    calendar: calendarOf(person),
    pause: pauseTime(person),
    cover: coverTime(person),
    digest: person.digestAt === null ? null : { at: person.digestAt },
  });
}

export type AvailabilityOf = ReturnType<typeof createAvailability>;
