import { isDate, readFirstDay } from './dates/read-date.ts';
import { isClearValue } from './details/clear-values.ts';
import type { ParseContext } from './parse-context.ts';
import { refuse } from './parse-error.ts';
import { type Token, textOf } from './tokens/token.ts';
import { normalizeWord } from './words/normalize-word.ts';
import { phrases, wordSet } from './words/typed-words.ts';

/** When to ask again about a closed client: a day (`YYYY-MM-DD`), null for never, absent if not specified. */
export interface Asking {
  readonly askAgainOn?: string | null;
}

/** Phrases that mean "ask again". */
const PHRASES: ReadonlySet<string> = new Set(
  phrases(({ askAgain }) => askAgain.phrases).map((words) => words.join(' ')),
);
const LONGEST_PHRASE = 4;
const LONGEST_DATE = 8;
const NEVER = wordSet(({ askAgain }) => askAgain.never);
/** Words that may precede such a phrase: "and ask again", "bitte nochmal fragen". */
const BEFORE_PHRASE = wordSet(({ askAgain }) => askAgain.before);

/** Some tokens as one text in normal form. */
const normalizedText = (tokens: readonly Token[]): string => normalizeWord(textOf(tokens));

/** The start and end (exclusive) of the earliest phrase that means "ask again", the longest one there; null if there is none. */
function findPhrase(tokens: readonly Token[]): readonly [from: number, to: number] | null {
  for (let from = 0; from < tokens.length; from++) {
    for (let length = LONGEST_PHRASE; length > 0; length--) {
      const words = tokens.slice(from, from + length);
      const isPhrase = words.length === length && words.every(({ kind }) => kind === 'word');
      if (isPhrase && PHRASES.has(normalizedText(words))) return [from, from + length];
    }
  }
  return null;
}

/** The number of tokens at the end that form a date: "am 1. März nochmal fragen". */
function dateAtEnd(tokens: readonly Token[], reader: ParseContext): number {
  for (let count = Math.min(LONGEST_DATE, tokens.length - 1); count > 0; count--) {
    if (isDate(textOf(tokens.slice(-count)), reader)) return count;
  }
  return 0;
}

/** The tokens without words at the end that only lead to the phrase. */
function withoutLeadingWords(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex((token) => !BEFORE_PHRASE.has(normalizeWord(token.text)));
  return tokens.slice(0, end + 1);
}

/**
 * The day in `again:"1 March"`, `ask again in 3 months`, `again:never`.
 * @returns null for never
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function readAskingDay(text: string, reader: ParseContext): string | null {
  if (isClearValue(text) || NEVER.has(normalizeWord(text))) return null;
  const withoutIn = text.replace(/^(?:in|im) /i, '');
  return readFirstDay(isDate(text, reader) || !isDate(withoutIn, reader) ? text : withoutIn, reader);
}

/**
 * Removes "ask again in 3 months", "am 1. März nochmal fragen" or "never ask again" from a line and returns the day; a
 * similar phrase without a date stays in the line.
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function takeAsking(
  tokens: readonly Token[],
  reader: ParseContext,
): Asking & { readonly rest: readonly Token[] } {
  const phrase = findPhrase(tokens);
  if (!phrase) return { rest: tokens };
  const [from, to] = phrase;
  const before = tokens.slice(0, from);
  const after = tokens.slice(to);
  if (after.length > 0) {
    return { rest: withoutLeadingWords(before), askAgainOn: readAskingDay(textOf(after), reader) };
  }
  const date = dateAtEnd(before, reader);
  if (date > 0) {
    const askAgainOn = readFirstDay(textOf(before.slice(-date)), reader);
    return { rest: withoutLeadingWords(before.slice(0, -date)), askAgainOn };
  }
  const remaining = withoutLeadingWords(before);
  const last = remaining.at(-1);
  if (last && NEVER.has(normalizeWord(last.text)))
    return { rest: withoutLeadingWords(remaining.slice(0, -1)), askAgainOn: null };
  return remaining.length === 0
    ? refuse({ code: 'missing', what: 'date', text: textOf(tokens) })
    : { rest: tokens };
}
