import { createTask } from 'node-cron';
import type { Log } from '../../ports/log.ts';

/** Timers stand still while a machine sleeps; the wall clock is looked at this often (ms). */
const LONGEST_WAIT = 15_000;
/** A clock that was turned back by less than that repeats at most so many times of an expression with seconds; one more is new. */
const TIMES_WITHIN_WAIT = LONGEST_WAIT / 1000 + 1;

/** A running schedule. */
export interface Scheduler {
  /** When the next tick comes, UTC ms. */
  nextAt(): number;
  /** Ends the schedule and waits for the tick that is under way. */
  stop(): Promise<void>;
}

/**
 * Calls `tick` at once, then at the times of a cron expression, never twice at once and never twice for one time. Only
 * the next time is asked of node-cron: its own runner replays every tick that was missed while the machine slept, and
 * a bot wants one. The expression is read in UTC: its time has no hour that comes twice or not at all.
 */
export function startScheduler(expression: string, tick: () => Promise<void>, log: Log): Scheduler {
  const task = createTask(expression, () => undefined, { timezone: 'Etc/UTC' });
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  let failure: string | null = null;
  /** The time for which the last tick was run. */
  let lastTime = Number.NEGATIVE_INFINITY;
  let nextTime = timeAfterLast();

  /** The first time to come that had no tick yet; after the clock was turned back, the first time to come. */
  function timeAfterLast(): number {
    const times = task.getNextRuns(TIMES_WITHIN_WAIT).map((at) => at.getTime());
    const wasTurnedBack = lastTime - Date.now() > LONGEST_WAIT;
    return times.find((at) => wasTurnedBack || at > lastTime) ?? Number.POSITIVE_INFINITY;
  }

  function waitForNextTime(): void {
    if (stopped) return;
    const left = Math.max(0, nextTime - Date.now());
    timer = setTimeout(runIfDue, Math.min(left, LONGEST_WAIT));
  }

  function runIfDue(): void {
    if (Date.now() < nextTime) {
      // A clock that was turned back would silence the bot until it has caught up.
      nextTime = Math.min(nextTime, timeAfterLast());
      waitForNextTime();
      return;
    }
    lastTime = nextTime;
    runNow();
  }

  /** A disk stays full for hours: the same failure is said once, and its end. */
  function noteFailure(error: unknown): void {
    if (String(error) !== failure) log.error({ err: error }, 'A tick failed; the next one tries again');
    failure = String(error);
  }

  function noteSuccess(): void {
    if (failure !== null) log.info({}, 'Ticks succeed again');
    failure = null;
  }

  function runNow(): void {
    underWay = tick()
      .then(noteSuccess, noteFailure)
      .finally(() => {
        nextTime = timeAfterLast();
        waitForNextTime();
      });
  }

  runNow();
  return {
    nextAt: () => nextTime,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
      task.destroy();
    },
  };
}
