import type { TypedWords } from '../../languages/en/typed/index.ts';
import { wordSet } from '../words/typed-words.ts';

type Lists = TypedWords['sentences'];

/** The words of a plain sentence that play one part in it, in all languages, as `normalizeWord` spells them. */
export function said(part: Exclude<keyof Lists, 'around'>): ReadonlySet<string> {
  return wordSet(({ sentences }) => sentences[part]);
}

/** The words that only introduce or follow one kind of fact: "worth 4,000 €", "zuständig: Ben". */
export function contextWordsFor(fact: keyof Lists['around']): ReadonlySet<string> {
  return wordSet(({ sentences }) => sentences.around[fact]);
}
