import { createTask } from 'node-cron';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** Timers stand still while a machine sleeps; the wall clock is looked at this often (ms). */
const LONGEST_WAIT = 15_000;

/** A running schedule. */
export interface Ticks {
  /** When the next beat comes, UTC ms. */
  nextAt(): number;
  /** Ends the schedule and waits for the beat that is under way. */
  stop(): Promise<void>;
}

/**
 * Calls `beat` at once, then at the times of a cron expression, never twice at once. Only the next time is asked of
 * node-cron: its own runner replays every beat that was missed while the machine slept, and a bot wants one.
 */
export function startTicks(expression: string, beat: () => Promise<void>, clock: Clock, log: Log): Ticks {
  const task = createTask(expression, () => undefined);
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  let next = nextTime();

  function nextTime(): number {
    task.start();
    const at = task.getNextRun()?.getTime();
    task.stop();
    return at ?? clock.now() + LONGEST_WAIT;
  }

  function wait(): void {
    if (stopped) return;
    const left = Math.max(0, next - clock.now());
    timer = setTimeout(look, Math.min(left, LONGEST_WAIT));
  }

  function look(): void {
    if (clock.now() < next) {
      // A clock that was turned back would otherwise silence the bot until it has caught up.
      next = Math.min(next, nextTime());
      wait();
      return;
    }
    beatNow();
  }

  function beatNow(): void {
    underWay = beat()
      .catch((error: unknown) => log.error({ err: error }, 'A tick failed; the next one tries again'))
      .finally(() => {
        next = nextTime();
        wait();
      });
  }

  beatNow();
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
