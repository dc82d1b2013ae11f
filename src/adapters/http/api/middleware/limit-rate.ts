import type { MiddlewareHandler } from 'hono';
import { createRateWindows } from '../../rate-windows.ts';
import type { ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';

/** The number of requests that each key may send per minute. */
export const REQUESTS_PER_MINUTE = 300;

/**
 * Limits the requests of each key per minute in this process; more are refused with 429.
 * @param elapsed a monotonic clock (ms), independent of changes to the system time
 */
export function limitRate(elapsed: () => number): MiddlewareHandler<ApiEnv> {
  const count = createRateWindows(REQUESTS_PER_MINUTE, elapsed);
  return async (c, next) => {
    const { isOver, remaining, seconds } = count(c.get('key').id);
    const headers = {
      'ratelimit-limit': String(REQUESTS_PER_MINUTE),
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': String(seconds),
    };
    if (isOver) {
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
