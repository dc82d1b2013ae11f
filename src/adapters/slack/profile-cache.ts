import type { Profile } from '../../domain/people/person.ts';
import type { Clock } from '../../ports/clock.ts';
import { createRecentMap } from './recent-map.ts';

/** The number of people whose profiles are cached; the ones asked about longest ago are dropped first. */
const REMEMBERED = 10_000;

interface Entry {
  readonly answer: Promise<Profile | null>;
  readonly askedAt: number;
}

/**
 * Caches people's profiles from Slack, so that one request asks about each person only once; concurrent requests share
 * one call. Failures are not cached.
 */
export function profileCache({ now }: Clock) {
  const entries = createRecentMap<string, Entry>(REMEMBERED);

  /** The cached answer for `key` if it is at most `maxAge` ms old, else the result of `ask`. */
  return (key: string, maxAge: number, ask: () => Promise<Profile | null>): Promise<Profile | null> => {
    const known = entries.get(key);
    const age = known ? now() - known.askedAt : -1;
    if (known && age >= 0 && age < maxAge) return known.answer;
    const entry = { answer: ask(), askedAt: now() };
    entries.set(key, entry);
    entry.answer.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    return entry.answer;
  };
}
