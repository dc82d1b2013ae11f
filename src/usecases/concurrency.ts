/** Calls `work` for each item, in order, with at most `limit` calls at once. Rejects with the first error of `work`. */
export async function forEachConcurrent<T>(
  things: readonly T[],
  limit: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  const takeNext = async () => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: limit }, takeNext));
}

/** Allows at most `count` calls at once; the others wait in the order in which they came. */
export function createConcurrencySlots(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];

  function giveBack(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async <T>(call: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await call();
    } finally {
      giveBack();
    }
  };
}
