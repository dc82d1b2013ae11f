/** Started parts that have to be stopped. */
export interface Lifecycle {
  /** Registers a function that stops a part that was just started. */
  onStop(stop: () => Promise<void> | void): void;
  /** Stops all parts once, in reverse order; if one fails, the others are still stopped. Rejects with the first failure. */
  stop(): Promise<void>;
}

/** Creates a lifecycle without any parts. */
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
