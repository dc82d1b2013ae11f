import type { TypedWords } from '../../languages/en/typed/index.ts';
import { PACKS } from '../../languages/index.ts';
import { normalizeWord } from './normalize-word.ts';

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

/** The words of one list in all languages, as they were written: `typed-words` of every pack, one after the other. */
export function typedWords(list: (typed: TypedWords) => string): readonly string[] {
  return PACKS.flatMap(({ typed }) => split(list(typed)));
}

/** The words of one list in all languages, as `normalizeWord` spells them. */
export function wordSet(list: (typed: TypedWords) => string): ReadonlySet<string> {
  return new Set(typedWords(list).map(normalizeWord));
}

/** The phrases of one list in all languages (`on_leave` is "on leave"), each as the normalized words it consists of. */
export function phrases(list: (typed: TypedWords) => string): readonly (readonly string[])[] {
  return typedWords(list).map((phrase) => phrase.split('_').map(normalizeWord));
}

/** From each word of a list, in any language, to the name that it stands for; every name stands for itself. */
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

/** Tells whether a text is one of the words or phrases of a list, in any language and case, with or without a mark behind it. */
export function isOneOf(list: (typed: TypedWords) => string): (text: string) => boolean {
  const known = new Set(typedWords(list).map((phrase) => phrase.replaceAll('_', ' ')));
  return (text) => known.has(text.toLowerCase().replace(/[.!,;]$/, ''));
}
