import type { Clock } from '../../../ports/clock.ts';

/** A clock that follows the server's, and is corrected whenever the server has returned its time. */
export interface SharedClock extends Clock {
  /**
   * @param serverTime UTC ms
   * @param askedAt `performance.now()` when the server was asked
   */
  set(serverTime: number, askedAt: number): void;
}

/**
 * Creates the clock that all replicas share: that of their database, so that they agree on stored moments. Between
 * two responses of the server it advances by the machine's monotonic clock, which cannot be set.
 */
export function createSharedClock(serverTime: number, askedAt: number): SharedClock {
  let [known, at] = [serverTime, askedAt];
  return {
    now: () => Math.floor(known + performance.now() - at),
    set: (time, asked) => {
      [known, at] = [time, asked];
    },
  };
}
