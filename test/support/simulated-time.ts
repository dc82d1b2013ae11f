import { setImmediate as turnOfTheLoop } from 'node:timers/promises';

interface Alarm {
  readonly at: number;
  readonly work: () => void;
}

/** How many turns of the event loop must pass in which nothing new begins before the clock moves on. */
const QUIET_TURNS = 12;
/** After this many checks in a row without a waiting alarm, nothing is left to wait for. */
const NOTHING_LEFT = 500;

/**
 * A clock that moves on by itself as soon as there is nothing left to do at a moment, so that waiting for Slack takes
 * no real time.
 * @param start UTC ms
 */
export function simulatedTime(start: number) {
  let now = start;
  let alarms: Alarm[] = [];
  let began = 0;

  function after(ms: number, work: () => void): () => void {
    const alarm = { at: now + ms, work };
    alarms.push(alarm);
    began += 1;
    return () => {
      alarms = alarms.filter((one) => one !== alarm);
    };
  }

  async function quiet(): Promise<void> {
    for (let turns = 0, seen = began; turns < QUIET_TURNS; turns++) {
      await turnOfTheLoop();
      if (seen !== began) [turns, seen] = [0, began];
    }
  }

  return {
    now: () => now,
    after,
    sleep: (ms: number) => new Promise<void>((resolve) => after(ms, resolve)),
    /** Lets the clock move on until `isOver` returns true, or nothing is left to wait for. */
    runUntil: async (isOver: () => boolean): Promise<void> => {
      for (let without = 0; without < NOTHING_LEFT; ) {
        await quiet();
        if (isOver()) return;
        without = alarms.length === 0 ? without + 1 : 0;
        if (alarms.length === 0) continue;
        now = alarms.reduce((soonest, { at }) => Math.min(soonest, at), Number.POSITIVE_INFINITY);
        const due = alarms.filter(({ at }) => at <= now);
        alarms = alarms.filter(({ at }) => at > now);
        for (const { work } of due) work();
      }
    },
  };
}
