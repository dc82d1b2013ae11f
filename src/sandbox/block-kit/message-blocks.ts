/** What Slack would complain about in the blocks of a message, in its words; empty when all is well. */
export function blockProblems(_blocks: readonly unknown[]): string[] {
  return [];
}
