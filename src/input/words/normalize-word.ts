import { trimEnd } from '../../domain/text/trim.ts';

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text in lower case with umlauts spelled out: `fuer` for `für`. */
export function spelledOut(text: string): string {
  return text.replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}

/**
 * The normal form of a word, equal for its spellings (`Schließen` and `schliessen`, `E-Mail` and `email`): lower case, umlauts
 * spelled out, without hyphens, underscores and punctuation at the end.
 */
export function normalizeWord(word: string): string {
  return trimEnd(spelledOut(word.toLowerCase()).replace(/[-_‐‑]/g, ''), ' ,;:.!?');
}

/** A map from each normalized word, and each name itself, to the name: of `{ offer: 'angebot quote' }` three entries. */
export function lookUp<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const names = Object.keys(words) as T[];
  return new Map(
    names.flatMap((name) =>
      [name, ...words[name].split(' ')].map((word) => [normalizeWord(word), name] as const),
    ),
  );
}
