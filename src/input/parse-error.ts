import type { Problem } from './command.ts';
import { isReadable } from './tokens/normalize.ts';

/** Thrown inside the grammar where a line cannot be understood; `parseCommand` turns it into its answer. */
export class ParseError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Ends the reading of a line with the first problem found. */
export function refuse(problem: Problem): never {
  throw new ParseError(problem);
}

/**
 * Checks the length of a text.
 * @returns the text itself
 * @throws ParseError `too_long`; `max` counts characters as people see them in a code chart (code points)
 */
export function within(key: string, text: string, max: number): string {
  if ([...text].length > max) refuse({ code: 'too_long', key, text, max });
  return text;
}

/**
 * Checks that a name is readable and not too long.
 * @throws ParseError `not_a_name`, `too_long`
 */
export function readableName(key: string, text: string, max: number): string {
  within(key, text, max);
  return isReadable(text) ? text : refuse({ code: 'not_a_name', text });
}
