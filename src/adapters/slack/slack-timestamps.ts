/** A moment (UTC ms) in Slack's format: seconds with six decimal places. */
export function slackTs(at: number): string {
  return (at / 1000).toFixed(6);
}

/** The moment (UTC ms) of a Slack timestamp. */
export function momentOf(ts: string): number {
  return Math.floor(Number(ts) * 1000);
}

/**
 * The later of two timestamps. They can be compared as text, since they have ten digits before the point until the year
 * 2286.
 */
export function laterTs(a: string, b: string): string {
  return a > b ? a : b;
}
