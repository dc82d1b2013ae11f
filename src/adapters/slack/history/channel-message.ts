import type { ChannelMessage } from '../../../domain/proposals/channel-message.ts';
import { messageRequest } from '../../../input/messages/message-request.ts';
import { isWrittenMessage } from '../message-subtypes.ts';
import { permalink } from '../permalink.ts';
import { momentOf } from '../slack-timestamps.ts';
import type { HistoryMessage } from './history-entry.ts';

/** A mention in a message, as Slack writes it: `<@U123>`, `<@U123|name>`. */
const MENTION = /<@([UW][A-Z0-9]{2,20})(?:\|[^<>]{0,100})?>/g;
const MOST_MENTIONS = 50;

function mentionsIn(text: string): readonly string[] {
  return [...text.matchAll(MENTION)].slice(0, MOST_MENTIONS).flatMap(([, id]) => id ?? []);
}

/** A message in a channel without its text; null if nobody wrote it. */
export function toChannelMessage(
  message: HistoryMessage,
  channelId: string,
  workspaceUrl: string | null,
): ChannelMessage | null {
  const {
    ts,
    text = '',
    subtype,
    bot_id: app,
    user = app,
    files = [],
    reactions = [],
    thread_ts: threadTs,
  } = message;
  if (!ts || !user || !isWrittenMessage(subtype)) return null;
  return {
    ts,
    at: momentOf(ts),
    authorId: user,
    homeTeamId: message.user_team ?? message.team ?? null,
    isBot: app !== undefined,
    mentions: mentionsIn(text),
    reactedBy: reactions.flatMap(({ users = [] }) => users).slice(0, MOST_MENTIONS),
    hasFile: files.length > 0,
    request: messageRequest(text),
    link: workspaceUrl === null ? null : permalink(workspaceUrl, channelId, ts, threadTs),
  };
}
