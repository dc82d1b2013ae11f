/** Work that is woken, runs one at a time, and once more when it was woken meanwhile. */
export interface Worker {
  /** Returns at once. */
  wake(): void;
  /** Resolves when it has nothing left to do. */
  idle(): Promise<void>;
}

/**
 * Runs `work` beside everything else. An error does not end the worker.
 * @param stopping handed to the work; nothing begins after it was aborted
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
