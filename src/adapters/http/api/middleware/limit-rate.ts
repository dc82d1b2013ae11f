import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';

/** So many requests with one key are carried out within a minute. */
export const REQUESTS_PER_MINUTE = 300;
const ONE_MINUTE = 60_000;

interface Window {
  readonly endsAt: number;
  count: number;
}

/**
 * Lets each key send so many requests a minute to this process.
 * @param elapsed milliseconds that only grow, whatever happens to the clock
 */
export function limitRate(elapsed: () => number): MiddlewareHandler<ApiEnv> {
  const windows = new Map<string, Window>();

  function windowOf(keyId: string, now: number): Window {
    const known = windows.get(keyId);
    if (known && now < known.endsAt) return known;
    for (const [id, { endsAt }] of windows) if (now >= endsAt) windows.delete(id);
    const opened = { endsAt: now + ONE_MINUTE, count: 0 };
    windows.set(keyId, opened);
    return opened;
  }

  return async (c, next) => {
    const now = elapsed();
    const window = windowOf(c.get('key').id, now);
    const seconds = Math.max(1, Math.round((window.endsAt - now) / 1000));
    window.count += 1;
    const headers = {
      'ratelimit-limit': String(REQUESTS_PER_MINUTE),
      'ratelimit-remaining': String(Math.max(0, REQUESTS_PER_MINUTE - window.count)),
      'ratelimit-reset': String(seconds),
    };
    if (window.count > REQUESTS_PER_MINUTE) {
      return refuse(c.get('t'), {
        status: 429,
        sentence: 'api.too_many_requests',
        values: { count: seconds },
        headers: { ...headers, 'retry-after': String(seconds) },
      });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
