/** Whoever writes to the bot is answered at most once in this time (ms): two bots must not talk with each other for ever. */
const ONE_REPLY_PER = 600_000;

/** The key under which a direct message is accepted for a reply; the next one that is accepted has another key. */
export function replySlot(userId: string, now: number): string {
  return `direct_message/${userId}/${Math.floor(now / ONE_REPLY_PER)}`;
}
