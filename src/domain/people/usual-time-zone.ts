import type { Person } from './person.ts';

/**
 * The time zone of a workspace, for programs, which have none: the most frequent one of these people, in a tie the
 * first by name. UTC if nobody is known.
 */
export function usualTimeZone(people: readonly Pick<Person, 'timeZone'>[]): string {
  const counts = new Map<string, number>();
  for (const { timeZone } of people) counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return usual?.[0] ?? 'UTC';
}
