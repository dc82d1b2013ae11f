import type { Problem } from './command.ts';
import { isReadable } from './tokens/normalize.ts';

/** A line that cannot be understood, and why; `parseCommand` returns it as a problem. */
export class ParseError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Throws a ParseError for the first problem found in a line. */
export function refuse(problem: Problem): never {
  throw new ParseError(problem);
}

/**
 * Checks the length of a text.
 * @returns the text itself
 * @param max in code points
 * @throws ParseError `too_long`
 */
export function within(key: string, text: string, max: number): string {
  if ([...text].length > max) refuse({ code: 'too_long', key, text, max });
  return text;
}

/**
 * Checks that a name is readable and not too long (code points).
 * @returns the name itself
 * @throws ParseError `not_a_name`, `too_long`
 */
export function readableName(key: string, text: string, max: number): string {
  within(key, text, max);
  return isReadable(text) ? text : refuse({ code: 'not_a_name', text });
}
