interface Call<Key, Found> {
  readonly key: Key;
  resolve(found: Found): void;
  reject(error: unknown): void;
}

/**
 * Combines look-ups that are made at about the same time into one query: those that are made before the event loop
 * continues with something else. Nothing is kept, so each look-up reads what is stored after it was made.
 * @param read looks up several keys at once and returns the function that picks what was found for one of them
 */
export function groupRead<Key, Found>(
  read: (keys: readonly Key[]) => Promise<(key: Key) => Found>,
): (key: Key) => Promise<Found> {
  let waiting: Call<Key, Found>[] = [];

  async function readAll(): Promise<void> {
    const calls = waiting;
    waiting = [];
    try {
      const pick = await read(calls.map(({ key }) => key));
      for (const { key, resolve } of calls) resolve(pick(key));
    } catch (error) {
      for (const { reject } of calls) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      // Runs after everything that is already in the queue, which may look something up as well.
      if (waiting.length === 0) process.nextTick(() => void readAll());
      waiting.push({ key, resolve, reject });
    });
}
