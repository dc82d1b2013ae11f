import { setImmediate as turnOfTheLoop } from 'node:timers/promises';

interface Alarm {
  readonly at: number;
  readonly work: () => void;
}

/** Turns of the event loop in which nothing new is begun before time goes on. */
const QUIET_TURNS = 12;
/** After so many looks at which nothing waits for a later moment, nothing will. */
const NOTHING_LEFT = 500;

/**
 * Time that goes on by itself as soon as nothing is left to do at a moment: what waits for Slack costs no real time.
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
    /** Lets time go on until this is true, or nothing is left to wait for. */
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
