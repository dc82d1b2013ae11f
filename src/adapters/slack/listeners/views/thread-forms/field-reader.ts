import type { Problem } from '../../../../../input/command.ts';
import { ParseError } from '../../../../../input/parse-error.ts';
import type { Field } from '../../../ids/forms.ts';

/** Creates a reader that reads fields one by one and collects the problem of each. */
export function fieldReader() {
  const problems = new Map<Field, Problem>();

  /** The value of a field, or `otherwise` if it cannot be read. */
  function at<T>(field: Field, read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      problems.set(field, error.problem);
      return otherwise;
    }
  }
  return { at, problems: problems as ReadonlyMap<Field, Problem> };
}
