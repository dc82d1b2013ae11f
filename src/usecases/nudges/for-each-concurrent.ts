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
