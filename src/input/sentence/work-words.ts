import { trimEnd } from '../../domain/text/trim.ts';
import type { ThreadCategory } from '../../domain/threads/thread.ts';
import { CATEGORY_WORDS } from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { sentenceWords } from './sentence-words.ts';

/** Words for the work of agencies, which begin a topic and are hardly ever part of a name. */
const WORK = sentenceWords('work');
/** Papers that are sent to clients; these words have no other meaning. */
const PAPERS = sentenceWords('papers');
/** Categories that may also be part of a name or a topic: "Support contract", "Projekt Phoenix". */
const ALSO_TEXT = sentenceWords('alsoText');
/** Categories that may be the first half of a compound. */
const FIRST_HALVES = sentenceWords('firstHalves');
/** The end of a compound that names a category. */
const COMPOUND = /-(angebot|rechnung|projekt|anfrage|offer|invoice|proposal|project)$/i;

/** A category that a bare word names. */
export interface NamedCategory {
  readonly category: ThreadCategory;
  /** Whether the word may also be part of a name or a topic. */
  readonly isAlsoText: boolean;
  /** Whether it may be the first half of a compound: "invoice automation". */
  readonly isFirstHalf: boolean;
}

/** The category that a bare word of a sentence names; null for all other words, including "General" and "Other". */
export function typeOf(typed: string): NamedCategory | null {
  const word = normalizeWord(typed);
  const category = CATEGORY_WORDS.get(word);
  if (!category || !(PAPERS.has(word) || ALSO_TEXT.has(word))) return null;
  return { category, isAlsoText: ALSO_TEXT.has(word), isFirstHalf: FIRST_HALVES.has(word) };
}

/** The category at the end of a compound such as "Website-Angebot", which stays part of the topic. */
export function typeInCompound(word: string): ThreadCategory | undefined {
  const end = COMPOUND.exec(trimEnd(word, ',;:.'))?.[1];
  return end === undefined ? undefined : CATEGORY_WORDS.get(normalizeWord(end));
}

/** Whether a word is a piece of work, which begins a topic. */
export function isWork(word: string): boolean {
  return WORK.has(normalizeWord(word)) || typeInCompound(word) !== undefined;
}
