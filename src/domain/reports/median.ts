/**
 * The silences of one length (working days): the number that ended with a reply, and the number that ended without one
 * or still last.
 */
export interface SilenceBucket {
  readonly days: number;
  readonly replied: number;
  readonly open: number;
}

/** Half of the silences, with a margin for rounding: a product of fractions may come out slightly above one half. */
const HALF = 0.5 + 1e-9;

/**
 * The median time to a reply (working days) of silences by length; those without a reply count as longer than their
 * length so far (Kaplan and Meier, 1958). Null if fewer than half of them have been replied to.
 */
export function medianDays(buckets: readonly SilenceBucket[]): number | null {
  let atRisk = buckets.reduce((sum, { replied, open }) => sum + replied + open, 0);
  let unanswered = 1;
  for (const { days, replied, open } of buckets.toSorted((a, b) => a.days - b.days)) {
    unanswered *= 1 - replied / atRisk;
    if (unanswered <= HALF) return days;
    atRisk -= replied + open;
  }
  return null;
}
