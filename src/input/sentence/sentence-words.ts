import type { TypedWords } from '../../languages/en/typed/index.ts';
import { wordSet } from '../words/typed-words.ts';

type Lists = TypedWords['sentences'];

/** The words with one role in a sentence, in all languages, as `normalizeWord` spells them. */
export function sentenceWords(part: Exclude<keyof Lists, 'around'>): ReadonlySet<string> {
  return wordSet(({ sentences }) => sentences[part]);
}

/** The words that only introduce or follow one kind of detail: "worth 4,000 €", "zuständig: Ben". */
export function wordsAroundFact(fact: keyof Lists['around']): ReadonlySet<string> {
  return wordSet(({ sentences }) => sentences.around[fact]);
}
