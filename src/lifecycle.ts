/** What was started, so that it can be stopped. */
export interface Lifecycle {
  /** Remembers how to stop what has just been started. */
  onStop(stop: () => Promise<void> | void): void;
  /** Stops everything once, the last started first; one that fails does not keep the others. Rejects with the first failure. */
  stop(): Promise<void>;
}

export function createLifecycle(): Lifecycle {
  const stops: (() => Promise<void> | void)[] = [];
  return {
    onStop: (stop) => {
      stops.push(stop);
    },
    stop: async () => {
      const failures: unknown[] = [];
      for (const stop of stops.splice(0).reverse()) {
        try {
          await stop();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
