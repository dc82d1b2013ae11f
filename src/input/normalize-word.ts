import { trimEnd } from '../domain/text/trim.ts';

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * One spelling for words that people write in several: `Schließen`, `schliessen`; `E-Mail`, `email`.
 * @returns lower case, umlauts spelled out, hyphens and underscores gone, no punctuation at the end
 */
export function normalizeWord(word: string): string {
  const spelledOut = word.toLowerCase().replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return trimEnd(spelledOut.replace(/[-_‐‑]/g, ''), ' ,;:.!?');
}

/** Turns `{ offer: 'angebot quote' }` into a look-up from each folded word, its own name included. */
export function lookUp<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const names = Object.keys(words) as T[];
  return new Map(
    names.flatMap((name) =>
      [name, ...words[name].split(' ')].map((word) => [normalizeWord(word), name] as const),
    ),
  );
}
