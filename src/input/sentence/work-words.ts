import { trimEnd } from '../../domain/text/trim.ts';
import type { ThreadCategory } from '../../domain/threads/thread.ts';
import { CONTEXT_WORDS } from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { said } from './said.ts';

/** What agencies do for their clients: such a word begins a topic and is hardly ever part of a name. */
const WORK = said('work');
/** Papers that are sent to clients; these words name nothing else. */
const PAPERS = said('papers');
/** Types that are as well a part of a name or a topic: "Support contract", "Projekt Phoenix". */
const ALSO_TEXT = said('alsoText');
const FIRST_HALVES = said('firstHalves');
const COMPOUND = /-(angebot|rechnung|projekt|anfrage|offer|invoice|proposal|project)$/i;

/** A type of conversation that a bare word names. */
export interface SaidType {
  readonly category: ThreadCategory;
  /** whether the word may as well be part of a name or a topic */
  readonly isAlsoText: boolean;
  /** whether it can stand before a noun as its first half: "invoice automation" */
  readonly isFirstHalf: boolean;
}

/** The type that a bare word of a sentence names; null for all others, "General" and "Other" included. */
export function typeOf(typed: string): SaidType | null {
  const word = normalizeWord(typed);
  const category = CONTEXT_WORDS.get(word);
  if (!category || !(PAPERS.has(word) || ALSO_TEXT.has(word))) return null;
  return { category, isAlsoText: ALSO_TEXT.has(word), isFirstHalf: FIRST_HALVES.has(word) };
}

/** The type inside a compound such as "Website-Angebot", which stays part of the topic. */
export function typeInCompound(word: string): ThreadCategory | undefined {
  const end = COMPOUND.exec(trimEnd(word, ',;:.'))?.[1];
  return end === undefined ? undefined : CONTEXT_WORDS.get(normalizeWord(end));
}

/** Whether a word begins a topic. */
export function isWork(word: string): boolean {
  return WORK.has(normalizeWord(word)) || typeInCompound(word) !== undefined;
}
