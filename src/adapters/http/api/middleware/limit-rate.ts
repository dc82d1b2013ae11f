import type { MiddlewareHandler } from 'hono';
import { createRateWindows } from '../../rate-windows.ts';
import type { ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';

/** So many requests with one key are carried out within a minute. */
export const REQUESTS_PER_MINUTE = 300;

/**
 * Lets each key send so many requests a minute to this process.
 * @param elapsed milliseconds that only grow, whatever happens to the clock
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
