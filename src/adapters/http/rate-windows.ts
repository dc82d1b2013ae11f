const ONE_MINUTE = 60_000;

interface Window {
  readonly endsAt: number;
  count: number;
}

/**
 * The state of a caller after a request: whether it is over the limit, how many requests are left in this minute, and
 * in how many seconds the minute ends.
 */
export interface RateLimit {
  readonly isOver: boolean;
  readonly remaining: number;
  readonly seconds: number;
}

/**
 * Counts the requests of each caller per minute, in this process.
 * @param elapsed a monotonic clock (ms), independent of changes to the system time
 */
export function createRateWindows(limit: number, elapsed: () => number): (caller: string) => RateLimit {
  const windows = new Map<string, Window>();

  function windowOf(caller: string, now: number): Window {
    const known = windows.get(caller);
    if (known && now < known.endsAt) return known;
    for (const [id, { endsAt }] of windows) if (now >= endsAt) windows.delete(id);
    const opened = { endsAt: now + ONE_MINUTE, count: 0 };
    windows.set(caller, opened);
    return opened;
  }

  return (caller) => {
    const now = elapsed();
    const window = windowOf(caller, now);
    window.count += 1;
    return {
      isOver: window.count > limit,
      remaining: Math.max(0, limit - window.count),
      seconds: Math.max(1, Math.round((window.endsAt - now) / 1000)),
    };
  };
}
