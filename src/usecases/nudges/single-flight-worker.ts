/** A worker that runs one call at a time, and once more if it was woken during a run. */
export interface Worker {
  /** Starts a run; returns at once. */
  wake(): void;
  /** Resolves when it has nothing left to do. */
  idle(): Promise<void>;
}

/**
 * Creates a worker that runs `work` in the background. An error does not end the worker.
 * @param stopping passed to `work`; no run starts after it was aborted
 */
export function singleFlight(
  work: (stopping: AbortSignal) => Promise<void>,
  stopping: AbortSignal,
  onError: (error: unknown) => void,
): Worker {
  let woken = false;
  let running: Promise<void> | null = null;

  async function untilQuiet(): Promise<void> {
    while (woken && !stopping.aborted) {
      woken = false;
      await work(stopping).catch(onError);
    }
    running = null;
  }

  return {
    wake: () => {
      woken = true;
      running ??= untilQuiet();
    },
    idle: async () => {
      await running;
    },
  };
}
