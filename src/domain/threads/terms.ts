import type { Terms } from './thread.ts';

/** What is said about terms: new ones, and with null those that were agreed no longer. */
export type TermChanges = { readonly [Term in keyof Terms]?: Terms[Term] | null };

/** The terms after what was said about them; what was not mentioned stays. */
export function mergeTerms(terms: Terms, changes: TermChanges): Terms {
  const agreed = Object.entries({ ...terms, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(agreed);
}
