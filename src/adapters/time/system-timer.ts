import type { Timer } from '../../ports/timer.ts';

/** The machine's timers; none of them keeps the process alive. */
export const systemTimer: Timer = {
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
