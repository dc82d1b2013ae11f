/**
 * Counts down from `ms`. One of the two clocks stands still while a machine sleeps, and the other may be set; whichever
 * says that more has passed is believed.
 */
export function countDown(ms: number): () => number {
  const began = [performance.now(), Date.now()] as const;
  return () => Math.max(0, ms - Math.max(performance.now() - began[0], Date.now() - began[1]));
}
