/**
 * Returns a function that counts down from `ms`. The monotonic clock may stop while the machine sleeps, and the wall
 * clock may be set, so the clock that shows more elapsed time counts.
 */
export function countDown(ms: number): () => number {
  const began = [performance.now(), Date.now()] as const;
  return () => Math.max(0, ms - Math.max(performance.now() - began[0], Date.now() - began[1]));
}
