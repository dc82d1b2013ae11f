/**
 * A queue for background work: tasks with the same key run in order, and tasks with different keys do not wait for
 * each other.
 */
export interface Turns {
  add(key: string, work: () => Promise<void>): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  stopped(): boolean;
  /** Starts no further tasks, and resolves when the current ones have ended. */
  stop(): Promise<void>;
}

/** @param onError called with the error of a failed task; the tasks behind it run all the same */
export function createTurns(onError: (error: unknown) => void): Turns {
  const last = new Map<string, Promise<void>>();
  let isStopped = false;

  function add(key: string, work: () => Promise<void>): void {
    const turn = (last.get(key) ?? Promise.resolve())
      .then(() => (isStopped ? undefined : work()))
      .catch(onError)
      .then(() => {
        if (last.get(key) === turn) last.delete(key);
      });
    last.set(key, turn);
  }

  async function idle(): Promise<void> {
    while (last.size > 0) await Promise.all(last.values());
  }

  return {
    add,
    idle,
    stopped: () => isStopped,
    stop: () => {
      isStopped = true;
      return idle();
    },
  };
}
