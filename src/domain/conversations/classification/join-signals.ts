import { THANKS_EMOJI } from './emoji.ts';
import type { LanguageSignals, Signals } from './signals.ts';
import { wordsOfCombinations } from './word-combinations.ts';

type Entry = ReadonlySet<string> | ReadonlyMap<string, unknown> | readonly RegExp[];
type Group = Readonly<Record<string, Entry>>;

/** Merges two maps: lists of the same key are joined, single values are taken from the second. */
function joinMaps(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): Entry {
  const joined = new Map(a);
  for (const [word, value] of b) {
    const known = joined.get(word);
    joined.set(word, Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value);
  }
  return joined;
}

function joinEntries(a: Entry, b: Entry): Entry {
  if (a instanceof Set && b instanceof Set) return new Set([...a, ...b]);
  if (a instanceof Map && b instanceof Map) return joinMaps(a, b);
  return [...(a as readonly RegExp[]), ...(b as readonly RegExp[])];
}

/** Merges one group of signals of several languages; the compiler ensures that all have the same entries. */
function joinGroups<G extends object>(groups: readonly G[]): G {
  const [first, ...others] = groups as readonly Group[];
  const joined: Record<string, Entry> = { ...first };
  for (const group of others) {
    for (const [name, entry] of Object.entries(group))
      joined[name] = joinEntries(joined[name] ?? entry, entry);
  }
  return joined as G;
}

/**
 * Merges the signals of several languages into one set: clients write in any of them, and mix them.
 * @param languages at least one
 */
export function joinSignals(languages: readonly LanguageSignals[]): Signals {
  const join = <K extends keyof LanguageSignals>(group: K): LanguageSignals[K] =>
    joinGroups(languages.map((language) => language[group]));
  const absence = join('absence');
  const thanks = join('thanks');
  return {
    absence,
    dates: join('dates'),
    decisions: join('decisions'),
    sentences: join('sentences'),
    promises: join('promises'),
    thanks: { ...thanks, thanks: new Set([...thanks.thanks, ...THANKS_EMOJI]) },
    quotes: join('quotes'),
    mails: join('mails'),
    requests: join('requests'),
    absenceWords: wordsOfCombinations(absence.awayHeads, absence.returnHeads, absence.spanHeads),
  };
}
