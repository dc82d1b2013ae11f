import type { Terms } from './thread.ts';

/** Changes of terms: new ones, and null for those that no longer apply. */
export type TermChanges = { readonly [Term in keyof Terms]?: Terms[Term] | null };

/** The terms after a change; those not mentioned stay. */
export function mergeTerms(terms: Terms, changes: TermChanges): Terms {
  const agreed = Object.entries({ ...terms, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(agreed);
}
