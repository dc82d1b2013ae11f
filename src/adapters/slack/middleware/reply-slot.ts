/** The bot answers each person at most once in this time (ms), so that two bots do not answer each other endlessly. */
const ONE_REPLY_PER = 600_000;

/** The key for the reply to a direct message, which is the same throughout one period. */
export function replySlot(userId: string, now: number): string {
  return `direct_message/${userId}/${Math.floor(now / ONE_REPLY_PER)}`;
}
