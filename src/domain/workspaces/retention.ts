const ONE_DAY = 86_400_000;

/** Threads that were closed before this moment (UTC ms) have been kept long enough at `now`. */
export function expiredBefore(keepClosedDays: number, now: number): number {
  return now - keepClosedDays * ONE_DAY;
}
