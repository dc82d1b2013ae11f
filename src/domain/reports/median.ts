/** So many silences of one length (working days): those that ended with a reply, and those that did not get so far. */
export interface SilenceBucket {
  readonly days: number;
  readonly replied: number;
  readonly open: number;
}

/**
 * The median time to a reply (working days) of silences by their length, those without a reply counted as longer than
 * they have lasted so far (Kaplan and Meier, 1958); null where half of them have not been reached by a reply.
 */
export function medianDays(buckets: readonly SilenceBucket[]): number | null {
  let atRisk = buckets.reduce((sum, { replied, open }) => sum + replied + open, 0);
  let silent = 1;
  for (const { days, replied, open } of buckets.toSorted((a, b) => a.days - b.days)) {
    silent *= 1 - replied / atRisk;
    if (silent <= 0.5) return days;
    atRisk -= replied + open;
  }
  return null;
}
