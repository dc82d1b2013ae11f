import { trimEnd } from '../../domain/text/trim.ts';

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The same text with umlauts spelled out: `für` is `fuer`. For lower case only. */
export function spelledOut(text: string): string {
  return text.replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}

/**
 * The normal form of a word with several spellings: `Schließen`, `schliessen`; `E-Mail`, `email`.
 * @returns lower case, umlauts spelled out, hyphens and underscores gone, no punctuation at the end
 */
export function normalizeWord(word: string): string {
  return trimEnd(spelledOut(word.toLowerCase()).replace(/[-_‐‑]/g, ''), ' ,;:.!?');
}

/** Turns `{ offer: 'angebot quote' }` into a map from each normalized word, including the name itself. */
export function lookUp<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const names = Object.keys(words) as T[];
  return new Map(
    names.flatMap((name) =>
      [name, ...words[name].split(' ')].map((word) => [normalizeWord(word), name] as const),
    ),
  );
}
