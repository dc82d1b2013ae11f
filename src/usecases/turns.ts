/** Work in the background: that of one key is done in the order in which it came, and waits for no other key. */
export interface Turns {
  add(key: string, work: () => Promise<void>): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  stopped(): boolean;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** @param onError hears why some work failed; what comes behind it is done all the same */
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
