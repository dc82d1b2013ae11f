import { createTask } from 'node-cron';
import type { Log } from '../../ports/log.ts';

/** Timers stand still while a machine sleeps; the wall clock is looked at this often (ms). */
const LONGEST_WAIT = 15_000;

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
  /** The time for which the last tick was made. */
  let made = Number.NEGATIVE_INFINITY;
  let next = nextTime();

  /** The first time that is to come and had no tick yet; a clock that was turned back makes them all anew. */
  function nextTime(): number {
    const turnedBack = made - Date.now() > LONGEST_WAIT;
    for (let count = 1; ; count++) {
      const at = task.getNextRuns(count).at(-1)?.getTime() ?? Number.POSITIVE_INFINITY;
      if (turnedBack || at > made) return at;
    }
  }

  function wait(): void {
    if (stopped) return;
    const left = Math.max(0, next - Date.now());
    timer = setTimeout(look, Math.min(left, LONGEST_WAIT));
  }

  function look(): void {
    if (Date.now() < next) {
      // A clock that was turned back would silence the bot until it has caught up.
      next = Math.min(next, nextTime());
      wait();
      return;
    }
    made = next;
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
        next = nextTime();
        wait();
      });
  }

  runNow();
  return {
    nextAt: () => next,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
      task.destroy();
    },
  };
}
