import type { Profile } from '../../domain/people/person.ts';
import type { Clock } from '../../ports/clock.ts';

/** More people than this are asked about anew; whoever was asked about longest ago is forgotten first. */
const REMEMBERED = 10_000;

interface Entry {
  readonly answer: Promise<Profile | null>;
  readonly askedAt: number;
}

/**
 * Remembers what Slack said of people, so that one request asks about each of them once; requests that come at the
 * same time share one question. What failed is not remembered.
 */
export function profileCache({ now }: Clock) {
  const entries = new Map<string, Entry>();

  function remember(key: string, entry: Entry): void {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > REMEMBERED && oldest !== undefined) entries.delete(oldest);
  }

  /** The answer for `key` that is at most `maxAge` ms old, else what `ask` says. */
  return (key: string, maxAge: number, ask: () => Promise<Profile | null>): Promise<Profile | null> => {
    const known = entries.get(key);
    const age = known ? now() - known.askedAt : -1;
    if (known && age >= 0 && age < maxAge) return known.answer;
    const entry = { answer: ask(), askedAt: now() };
    remember(key, entry);
    entry.answer.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    return entry.answer;
  };
}
