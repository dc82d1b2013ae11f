const ONE_DAY = 86_400_000;

/** The retention limit (UTC ms) at `now`: threads closed before it may be deleted. */
export function expiredBefore(keepClosedDays: number, now: number): number {
  return now - keepClosedDays * ONE_DAY;
}
