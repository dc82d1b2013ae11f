import { setTimeout as after } from 'node:timers/promises';

/** How long the work may take (ms); Slack gives up on an answer after three seconds. */
const TIME_LIMIT = 2000;

/**
 * The result of some work, or `late` if it takes longer than Slack waits; the work continues. Rejects as the work does.
 */
export async function inTime<T>(work: Promise<T>): Promise<T | 'late'> {
  const done = new AbortController();
  const late = after(TIME_LIMIT, 'late' as const, { signal: done.signal }).catch(() => 'late' as const);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
