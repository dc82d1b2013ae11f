import type { TypedDetails } from '../command.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse, within } from '../parse-error.ts';
import { isHashNumber } from '../reference.ts';
import { type Token, textOf } from '../tokens/token.ts';

/** What a value says about the thread, and how many tokens it took. */
export interface Taken {
  readonly patch: TypedDetails;
  readonly count: number;
}

/** Who reads, and what else the words after a key may belong to. */
export interface Scope {
  readonly reader: ParseContext;
  /** whether bare words after a text key can only belong to it (`edit`, which has no positions) */
  readonly takesAllWords: boolean;
  /** how many of client and topic the line has in no other place */
  readonly missingPositionals: number;
}

/** Never empty: the caller asks for a value only where a token follows. */
export type Run = readonly [Token, ...Token[]];

const LONGEST_RUN = 8;
const SHOWN_IN_ERRORS = 3;

/** The bare words at the start, as many as one value may have. */
export function leadingWords(run: readonly Token[]): readonly Token[] {
  const end = run.findIndex((token) => token.kind !== 'word');
  return run.slice(0, end < 0 ? LONGEST_RUN : Math.min(end, LONGEST_RUN));
}

/** How many of the first bare words make the longest text that is accepted; 0 for none. */
export function longestRun(run: readonly Token[], accepts: (text: string) => boolean): number {
  const words = leadingWords(run);
  for (let count = words.length; count > 0; count--) {
    if (accepts(textOf(words.slice(0, count)))) return count;
  }
  return 0;
}

/**
 * A value of one or several words; the refusal of a bad one shows a little of what follows.
 * @returns what was read, and the number of tokens
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
 * A text: `length` tokens, or in `edit` all words up to the next key.
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

export type ReadValue = (run: Run, scope: Scope) => Taken;

/** A value of one token. */
export const one =
  (read: (token: Token, scope: Scope) => TypedDetails): ReadValue =>
  (run, scope) => ({ patch: read(run[0], scope), count: 1 });
