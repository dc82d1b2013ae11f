import { createTask } from 'node-cron';
import type { Log } from '../../ports/log.ts';

/** Maximum wait (ms) before the wall clock is checked again, because timers stop while a machine sleeps. */
const LONGEST_WAIT = 15_000;
/**
 * If the clock is turned back by less than that, at most this many times of an expression with seconds may be
 * repeated; one more is certainly new.
 */
const TIMES_WITHIN_WAIT = LONGEST_WAIT / 1000 + 1;

/** A running schedule. */
export interface Scheduler {
  /** When the next tick comes (UTC ms). */
  nextAt(): number;
  /** Ends the schedule and waits for a tick in progress. */
  stop(): Promise<void>;
}

/** Logs the results of ticks: a repeated failure, for example a full disk, once, and once when it ends. */
function createResultLog(log: Log) {
  let failure: string | null = null;
  return {
    failed: (error: unknown): void => {
      if (String(error) !== failure) log.error({ err: error }, 'A tick failed; the next one tries again');
      failure = String(error);
    },
    succeeded: (): void => {
      if (failure !== null) log.info({}, 'Ticks succeed again');
      failure = null;
    },
  };
}

/**
 * Calls `tick` at once, then at the times of a cron expression, never twice at the same time and never twice for one
 * time. node-cron only computes the next time: its own runner would repeat every tick that was missed while the
 * machine slept, but one is enough. The expression is in UTC, where no hour is repeated or skipped.
 */
export function startScheduler(expression: string, tick: () => Promise<void>, log: Log): Scheduler {
  const task = createTask(expression, () => undefined, { timezone: 'Etc/UTC' });
  const results = createResultLog(log);
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  /** The time for which the last tick was run. */
  let lastTime = Number.NEGATIVE_INFINITY;
  let nextTime = timeAfterLast();

  /** The first future time that had no tick yet; after the clock was turned back, simply the first future time. */
  function timeAfterLast(): number {
    const wasTurnedBack = lastTime - Date.now() > LONGEST_WAIT;
    const firstOf = (count: number) =>
      task
        .getNextRuns(count)
        .map((at) => at.getTime())
        .find((at) => wasTurnedBack || at > lastTime);
    // node-cron takes about as long for each time, and nearly always the first is new.
    return firstOf(1) ?? firstOf(TIMES_WITHIN_WAIT) ?? Number.POSITIVE_INFINITY;
  }

  function waitForNextTime(): void {
    if (stopped) return;
    const left = Math.max(0, nextTime - Date.now());
    timer = setTimeout(runIfDue, Math.min(left, LONGEST_WAIT));
  }

  function runIfDue(): void {
    if (Date.now() < nextTime) {
      // After the clock was turned back, the bot would otherwise do nothing until the old time is reached.
      nextTime = Math.min(nextTime, timeAfterLast());
      waitForNextTime();
      return;
    }
    lastTime = nextTime;
    runNow();
  }

  function runNow(): void {
    underWay = tick()
      .then(results.succeeded, results.failed)
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
