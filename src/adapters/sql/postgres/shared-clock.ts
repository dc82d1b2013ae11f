import type { Clock } from '../../../ports/clock.ts';

/** A clock that goes by the server's, and is set again whenever the server has told the time. */
export interface SharedClock extends Clock {
  /**
   * @param serverTime UTC ms
   * @param askedAt `performance.now()` when the server was asked
   */
  set(serverTime: number, askedAt: number): void;
}

/**
 * The time of all replicas: that of their database, so that none of them takes a moment that another one has written for
 * a different one. Between two answers of the server it goes on by the machine's steady clock, which nobody can turn.
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
