import type { TypedDetails } from '../command.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse, within } from '../parse-error.ts';
import { isHashNumber } from '../reference.ts';
import { type Token, textOf } from '../tokens/token.ts';

/** The details that were read, and the number of tokens that they take. */
export interface Taken {
  readonly patch: TypedDetails;
  readonly count: number;
}

/** What reading a value depends on. */
export interface Scope {
  readonly reader: ParseContext;
  /** Whether all bare words after a text key belong to it: in `edit`, which has no positional words. */
  readonly takesAllWords: boolean;
  /** How many of client and topic have no place in the line other than its bare words (0 to 2). */
  readonly missingPositionals: number;
}

/** Tokens in a row, at least one. */
export type Run = readonly [Token, ...Token[]];

const LONGEST_RUN = 8;
const SHOWN_IN_ERRORS = 3;

/** The bare words at the start, at most as many as one value may have. */
export function leadingWords(run: readonly Token[]): readonly Token[] {
  const end = run.findIndex((token) => token.kind !== 'word');
  return run.slice(0, end < 0 ? LONGEST_RUN : Math.min(end, LONGEST_RUN));
}

/** The number of bare words at the start that form the longest accepted text; 0 if none do. */
export function longestRun(run: readonly Token[], accepts: (text: string) => boolean): number {
  const words = leadingWords(run);
  for (let count = words.length; count > 0; count--) {
    if (accepts(textOf(words.slice(0, count)))) return count;
  }
  return 0;
}

/**
 * Reads the longest accepted value of one or several words; if none is accepted, `read` refuses the first few words.
 * @returns the value, and the number of tokens
 */
export function readLongest<T>(
  run: Run,
  accepts: (text: string) => boolean,
  read: (text: string) => T,
): [T, number] {
  const first = run[0];
  if (first.kind !== 'word') return [read(first.text), 1];
  const count = longestRun(run, accepts);
  return [read(textOf(leadingWords(run).slice(0, count || SHOWN_IN_ERRORS))), count];
}

/**
 * Reads a text: `length` tokens, or in `edit` all words up to the next key.
 * @returns the text, and the number of tokens
 * @throws ParseError `missing`, `too_long`
 */
export function textValue(
  key: string,
  max: number,
  run: Run,
  { takesAllWords }: Scope,
  length = 1,
): [string, number] {
  const end = run.findIndex((token) => token.kind !== 'word' || isHashNumber(token));
  const count = takesAllWords && run[0].kind === 'word' ? Math.max(1, end < 0 ? run.length : end) : length;
  const text = textOf(run.slice(0, count)).replace(/[,;]$/, '');
  if (text === '') refuse({ code: 'missing', what: 'value', text: `${key}:` });
  return [within(key, text, max), count];
}

/** Reads the value at the start of a run. Throws ParseError. */
export type ReadValue = (run: Run, scope: Scope) => Taken;

/** The function that reads a value of exactly one token. */
export const one =
  (read: (token: Token, scope: Scope) => TypedDetails): ReadValue =>
  (run, scope) => ({ patch: read(run[0], scope), count: 1 });
