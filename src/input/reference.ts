import type { Reference } from './command.ts';
import { within } from './parse-error.ts';
import { type Token, textOf } from './tokens/token.ts';

/** The maximum length of a client's name (code points). */
export const CLIENT_MAX = 80;

const HASH_NUMBER = /^#(\d{1,9})[.,:;]?$/;
const NUMBER = /^#?(\d{1,9})[.,:;]?$/;

/** Whether a token is the number of a thread with a `#`: `#12`. */
export const isHashNumber = (token: Token): boolean => token.kind === 'word' && HASH_NUMBER.test(token.text);

/** A reference to a thread, and the tokens around it. */
export interface Pointed {
  readonly ref: Reference;
  readonly rest: readonly Token[];
}

/**
 * A reference by a part of the client's name.
 * @throws ParseError `too_long`
 */
export function byClient(text: string): Reference {
  return { by: 'client', text: within('client', text.replace(/[,;]$/, ''), CLIENT_MAX) };
}

/** The token as a reference if it is complete by itself: a number or a quoted name. */
function exact(token: Token | undefined): Reference | null {
  if (token?.kind === 'quoted' && token.text !== '') return byClient(token.text);
  const number = token?.kind === 'word' ? NUMBER.exec(token.text)?.[1] : undefined;
  return number === undefined ? null : { by: 'number', number: Number(number) };
}

/** `#12`, `12` or a quoted name at the start; null if the line starts with a bare name or is empty. */
export function pointAtStart(tokens: readonly Token[]): Pointed | null {
  const ref = exact(tokens[0]);
  return ref && { ref, rest: tokens.slice(1) };
}

/** Like `pointAtStart`, but finds `#12` at any position: "replied yesterday #12". */
export function pointAnywhere(tokens: readonly Token[]): Pointed | null {
  const index = tokens.findIndex(isHashNumber);
  const ref = exact(tokens[index]);
  return ref ? { ref, rest: tokens.toSpliced(index, 1) } : pointAtStart(tokens);
}

/** All tokens as one reference; null if there is none. */
export function pointWithAll(tokens: readonly Token[]): Pointed | null {
  if (tokens.length === 0) return null;
  return pointAtStart(tokens) ?? { ref: byClient(textOf(tokens)), rest: [] };
}
