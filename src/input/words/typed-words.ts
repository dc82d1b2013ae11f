import type { TypedWords } from '../../languages/en/typed/index.ts';
import { PACKS } from '../../languages/index.ts';
import { normalizeWord } from './normalize-word.ts';

/** The words of a list, separated by spaces. */
const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

/** The words of one list in all languages, in their usual spelling. */
export function typedWords(list: (typed: TypedWords) => string): readonly string[] {
  return PACKS.flatMap(({ typed }) => split(list(typed)));
}

/** The words of one list in all languages, as `normalizeWord` spells them. */
export function wordSet(list: (typed: TypedWords) => string): ReadonlySet<string> {
  return new Set(typedWords(list).map(normalizeWord));
}

/** The phrases of one list in all languages, each as its normalized words: `on_leave` is "on leave". */
export function phrases(list: (typed: TypedWords) => string): readonly (readonly string[])[] {
  return typedWords(list).map((phrase) => phrase.split('_').map(normalizeWord));
}

/** A map from each word of some lists, in all languages and normalized, to the name of its list, and from each name to itself. */
export function wordsByName<Name extends string>(
  list: (typed: TypedWords) => Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> {
  const named = PACKS.flatMap(({ typed }) => Object.entries(list(typed)) as [Name, string][]);
  return new Map(
    named.flatMap(([name, words]) =>
      [name, ...split(words)].map((word) => [normalizeWord(word), name] as const),
    ),
  );
}

/** A function that tells whether a text is a word or phrase of a list, in any language and case, with or without a mark after it. */
export function isOneOf(list: (typed: TypedWords) => string): (text: string) => boolean {
  const known = new Set(typedWords(list).map((phrase) => phrase.replaceAll('_', ' ')));
  return (text) => known.has(text.toLowerCase().replace(/[.!,;]$/, ''));
}
