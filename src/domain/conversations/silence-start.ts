import type { Side } from './author-side.ts';
import { countsAsReply, type InboundMessage } from './inbound-message.ts';

/** A message and its side. */
export interface Attributed {
  readonly message: InboundMessage;
  readonly side: Side;
}

const HALF_A_DAY = 12 * 3_600_000;

const answers = ({ message: { meaning }, side }: Attributed) => side === 'client' && countsAsReply(meaning);

/**
 * When the silence began (UTC ms) in a conversation that is now to be watched: with our first message that they have
 * not answered or, if they wrote last, with the message of ours that they answered.
 * @param messages in chronological order
 * @param since the moment that the user gave, if any: it means the nearest message within half a day
 * @returns null if it cannot be determined from the conversation
 */
export function silenceStartIn(messages: readonly Attributed[], since: number | undefined): number | null {
  if (since !== undefined) return nearest(messages, since);
  const lastAnswer = messages.findLastIndex(answers);
  const unanswered = messages.slice(lastAnswer + 1).find(({ side }) => side === 'us');
  if (unanswered) return unanswered.message.at;
  if (lastAnswer < 0) return null;
  const ours = messages.slice(0, lastAnswer).findLast(({ side }) => side === 'us');
  // Nobody on our side has written yet: their first message is waiting for us.
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
