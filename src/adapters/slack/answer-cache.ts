import type { Clock } from '../../ports/clock.ts';
import { createRecentMap } from './recent-map.ts';

interface Entry<T> {
  readonly answer: Promise<T>;
  readonly askedAt: number;
}

/** Returns the cached answer for `key` if it is at most `maxAge` ms old, else the result of `ask`. */
export type AnswerCache<T> = (key: string, maxAge: number, ask: () => Promise<T>) => Promise<T>;

/**
 * Creates a cache of Slack's answers, which keeps the `limit` ones used last. Concurrent requests share one call;
 * failures are not cached.
 */
export function createAnswerCache<T>(limit: number, { now }: Clock): AnswerCache<T> {
  const entries = createRecentMap<string, Entry<T>>(limit);
  return (key, maxAge, ask) => {
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
