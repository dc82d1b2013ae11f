import type { TypedDetails } from '../command.ts';

/** Whether a detail or a term is said for the second time. */
export function hasDuplicates({ terms = {}, ...patch }: TypedDetails, details: TypedDetails): boolean {
  const again = Object.keys(patch).some((key) => key in details);
  return again || Object.keys(terms).some((key) => key in (details.terms ?? {}));
}

/** Details and what was said beside them. */
export function mergeDetails(details: TypedDetails, patch: TypedDetails): TypedDetails {
  return { ...details, ...patch, ...(patch.terms && { terms: { ...details.terms, ...patch.terms } }) };
}
