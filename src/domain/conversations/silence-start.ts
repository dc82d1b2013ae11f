import type { Side } from './author-side.ts';
import { countsAsReply, type InboundMessage } from './inbound-message.ts';

/** A message and whose it is. */
export interface Attributed {
  readonly message: InboundMessage;
  readonly side: Side;
}

const HALF_A_DAY = 12 * 3_600_000;

const answers = ({ message: { meaning }, side }: Attributed) => side === 'client' && countsAsReply(meaning);

/**
 * When the silence of a conversation began that is watched from now on (UTC ms): with our first message that they
 * have not answered, or, where they spoke last, with the message of ours that they answered.
 * @param messages in the order of time
 * @param since what the person said, if anything: the message that they meant is the nearest within half a day
 * @returns null where the conversation does not tell
 */
export function silenceStartIn(messages: readonly Attributed[], since: number | undefined): number | null {
  if (since !== undefined) return nearest(messages, since);
  const lastAnswer = messages.findLastIndex(answers);
  const unanswered = messages.slice(lastAnswer + 1).find(({ side }) => side === 'us');
  if (unanswered) return unanswered.message.at;
  if (lastAnswer < 0) return null;
  const ours = messages.slice(0, lastAnswer).findLast(({ side }) => side === 'us');
  // Nobody of ours has written yet: whatever they said first is waiting for us.
  return ours?.message.at ?? (messages.find(answers)?.message.at ?? 0) - 1;
}

function nearest(messages: readonly Attributed[], since: number): number {
  const distance = (at: number) => Math.abs(at - since);
  const near = messages
    .filter(({ side, message: { at } }) => side === 'us' && distance(at) <= HALF_A_DAY)
    .map(({ message: { at } }) => at)
    .sort((a, b) => distance(a) - distance(b));
  return near[0] ?? since;
}
