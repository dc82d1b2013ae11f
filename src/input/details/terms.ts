import type { TypedDetails } from '../command.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { TERM_WORDS, type TermKey } from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';
import { isClearValue } from './clear-values.ts';
import { hasDuplicates, mergeDetails } from './merge-details.ts';
import { TERM_VALUES } from './term-values.ts';

/** What separates terms; a comma before a digit belongs to an amount. */
const SEPARATORS = /,(?!\d)|;|\s(?:and|und|sowie|plus)\s/i;
/** Words around a value: "a cancellation fee of 500 €", "fällig am 30.11.". */
const AROUND = wordSet(({ around }) => around.values);
/** Those words, and the ones around a share: "20 % of the price". */
const AROUND_VALUES = new Set([...AROUND, ...wordSet(({ around }) => around.shares)]);
const LONGEST_NAME = 3;

/** A term and the words of its value. */
interface NamedTerm {
  readonly key: TermKey;
  readonly value: readonly string[];
}

function keyOf(words: readonly string[]): TermKey | undefined {
  return TERM_WORDS.get(normalizeWord(words.join('-')));
}

/** The term named at the beginning or the end of some words, and its value: "cancellation fee 500 €", "30 % part payment". */
function termIn(words: readonly string[]): NamedTerm | null {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const first = keyOf(words.slice(0, length));
    if (first) return { key: first, value: words.slice(length) };
    const last = keyOf(words.slice(-length));
    if (last) return { key: last, value: words.slice(0, -length) };
  }
  return null;
}

function without(fillers: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const isFiller = (word: string) => fillers.has(normalizeWord(word));
  const start = words.findIndex((word) => !isFiller(word));
  const end = words.findLastIndex((word) => !isFiller(word));
  return start < 0 ? [] : words.slice(start, end + 1);
}

function readTerm(text: string, reader: ParseContext): TypedDetails {
  const named = termIn(without(AROUND, text.replace(/[:=]/g, ' ').split(/\s+/).filter(Boolean)));
  const value = named && without(AROUND_VALUES, named.value).join(' ');
  if (!named || !value) return refuse({ code: 'not_a_term', text });
  return TERM_VALUES[named.key]([{ kind: 'quoted', text: value }], {
    reader,
    takesAllWords: false,
    missingPositionals: 0,
  }).patch;
}

/** All terms, cleared. */
const CLEARED_TERMS: TypedDetails = {
  terms: {
    advancePayment: null,
    partPayment: null,
    cancellationFee: null,
    dueDate: null,
    validUntil: null,
    startDate: null,
    reference: null,
  },
};

/**
 * The terms in a text: `30% part payment, cancellation fee 500€, due 30 Nov`; `none` clears all of them.
 * @throws ParseError `not_a_term`, those of the values, and `left_over` for a term that occurs twice
 */
export function readTerms(text: string, reader: ParseContext): TypedDetails {
  if (isClearValue(text.trim())) return CLEARED_TERMS;
  let details: TypedDetails = {};
  const parts = text.split(SEPARATORS).map((part) => part.trim());
  for (const part of parts.filter(Boolean)) {
    const patch = readTerm(part, reader);
    if (hasDuplicates(patch, details)) refuse({ code: 'left_over', text: part });
    details = mergeDetails(details, patch);
  }
  return details.terms || details.amount ? details : refuse({ code: 'not_a_term', text });
}
