const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long a delivery is retried, and how long a webhook may fail before it is switched off (ms). */
export const GIVEN_UP_AFTER = 72 * HOUR;

/** The waits between attempts (ms); the last one repeats. */
const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR];

/**
 * When a delivery is tried again (UTC ms); null when its three days are over. `attempts` is the number of attempts so
 * far, `createdAt` when it was created (UTC ms).
 * @param retryAfter the wait that the receiver asked for (ms), null if it did not
 */
export function nextAttemptAt(
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: number },
  retryAfter: number | null,
  now: number,
): number | null {
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1] ?? SECOND;
  const at = now + Math.max(wait, retryAfter ?? 0);
  const end = createdAt + GIVEN_UP_AFTER;
  if (at <= end) return at;
  // If the receiver asks for more time than is left, there is one last attempt.
  return now < end - wait ? end : null;
}
