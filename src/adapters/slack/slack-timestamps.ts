/** Slack's name for a moment (UTC ms): seconds, with six digits behind the point. */
export function slackTs(at: number): string {
  return (at / 1000).toFixed(6);
}

/** The moment (UTC ms) of a message. */
export function momentOf(ts: string): number {
  return Math.floor(Number(ts) * 1000);
}

/** Both have ten digits before the point until the year 2286, so that they compare as texts. */
export function laterTs(a: string, b: string): string {
  return a > b ? a : b;
}
