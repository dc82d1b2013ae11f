import type { Side } from '../conversations/author-side.ts';
import type { MessageRequest, UnansweredMessage } from './unanswered-message.ts';

/**
 * A message in a channel, without its text: its author, whom it mentions and who reacted with an emoji (user ids), and
 * what it requests. `at` is UTC ms, `ts` Slack's id of it.
 */
export interface ChannelMessage {
  readonly ts: string;
  readonly at: number;
  readonly authorId: string;
  readonly homeTeamId: string | null;
  readonly isBot: boolean;
  readonly mentions: readonly string[];
  readonly reactedBy: readonly string[];
  readonly hasFile: boolean;
  readonly request: MessageRequest;
  readonly link: string | null;
}

/** The last messages of one of us without a reply, and the message that they end with. */
export interface LastMessage {
  readonly last: ChannelMessage;
  readonly unanswered: UnansweredMessage;
}

/** Within this time (ms), messages of one author belong together. */
const ONE_HOUR = 3_600_000;

/** Groups messages of one author, given in chronological order, that follow each other within an hour. */
function groupMessages(messages: readonly ChannelMessage[]): readonly (readonly ChannelMessage[])[] {
  const groups: ChannelMessage[][] = [];
  for (const message of messages) {
    const before = groups.at(-1)?.at(-1);
    if (before && message.at - before.at < ONE_HOUR) groups.at(-1)?.push(message);
    else groups.push([message]);
  }
  return groups;
}

/**
 * The last messages of an author of ours that no client has replied to, by text or emoji; null if a client has, or if
 * the author wrote nothing.
 * @param messages of a channel and one of its Slack threads, in chronological order
 * @param sideOf the side of a person, by user id
 */
export function lastUnanswered(
  messages: readonly ChannelMessage[],
  authorId: string,
  sideOf: (userId: string) => Side,
): LastMessage | null {
  const replied = messages.findLastIndex((message) => sideOf(message.authorId) === 'client');
  const groups = groupMessages(
    messages.slice(replied + 1).filter((message) => message.authorId === authorId),
  );
  const group = groups.at(-1) ?? [];
  const last = group.at(-1);
  if (!last || group.some(({ reactedBy }) => reactedBy.some((id) => sideOf(id) === 'client'))) return null;
  const asks = group.some(({ request }) => request.asks && !request.needsNoReply);
  const mentioned = group.flatMap(({ mentions }) => mentions).map(sideOf);
  return {
    last,
    unanswered: {
      asks,
      needsNoReply: last.request.needsNoReply && !asks,
      hasFile: group.some(({ hasFile }) => hasFile),
      unanswered: groups.length,
      isAutomatic: last.isBot,
      recipients: 1,
      isToNobody: false,
      isToColleague: mentioned.includes('us') && !mentioned.includes('client'),
    },
  };
}
