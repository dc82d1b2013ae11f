import type { TypedDetails } from '../command.ts';

/** Whether some details contain a detail or a term that `details` already has. */
export function hasDuplicates({ terms = {}, ...patch }: TypedDetails, details: TypedDetails): boolean {
  const hasDetail = Object.keys(patch).some((key) => key in details);
  return hasDetail || Object.keys(terms).some((key) => key in (details.terms ?? {}));
}

/** Details with others added; terms are added one by one. */
export function mergeDetails(details: TypedDetails, patch: TypedDetails): TypedDetails {
  return { ...details, ...patch, ...(patch.terms && { terms: { ...details.terms, ...patch.terms } }) };
}
