/** Calls `work` for each item, in order, with at most `lanes` calls at once. Rejects with the first error of `work`. */
export async function forEachConcurrent<T>(
  things: readonly T[],
  lanes: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  const lane = async () => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
