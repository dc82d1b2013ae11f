import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Channel } from '../workspace/channel.ts';
import type { Message } from '../workspace/message.ts';
import { messagePayload } from '../workspace/message-payload.ts';
import { isTs, microsOf } from '../workspace/slack-time.ts';
import { logOf } from '../workspace/workspace.ts';
import type { Call } from './method.ts';
import { type Page, pageOf } from './paging.ts';
import { isMember, readableChannel } from './target-channel.ts';

const USUAL_PAGE = 100;
const LONGEST_PAGE = 999;

function limitsOf({ workspace }: Call): { usual: number; most: number } {
  return { usual: USUAL_PAGE, most: Math.min(LONGEST_PAGE, workspace.historyPageSize) };
}

/** conversations.history: newest first, without replies unless they were broadcast. */
export function conversationsHistory(call: Call): JsonObject {
  const channel = channelToRead(call);
  const within = boundsOf(call);
  const shown = logOf(call.workspace, channel.id)
    .all()
    .filter((message) => isTopLevel(message) && within(message))
    .reverse();
  return answer(
    call,
    pageOf(call, shown, (message) => message.ts, limitsOf(call)),
  );
}

/** conversations.replies: parent first, then oldest first; a reply's own ts returns that reply alone. */
export function conversationsReplies(call: Call): JsonObject {
  const channel = channelToRead(call);
  const log = logOf(call.workspace, channel.id);
  const message = log.get(call.params.needed('ts', 'thread_not_found'));
  if (message === undefined) throw new Refusal('thread_not_found');
  const within = boundsOf(call);
  const thread = [message, ...log.repliesTo(message.ts).filter(within)];
  return answer(
    call,
    pageOf(call, thread, (entry) => entry.ts, limitsOf(call)),
  );
}

function channelToRead(call: Call): Channel {
  const channel = readableChannel(call, 'history');
  if (!isMember(call, channel)) throw new Refusal('not_in_channel');
  return channel;
}

function isTopLevel(message: Message): boolean {
  return message.threadTs === undefined || message.threadTs === message.ts || message.isBroadcast === true;
}

/** Both bounds are exclusive unless `inclusive` says otherwise. */
function boundsOf(call: Call): (message: Message) => boolean {
  const oldest = boundOf(call, 'oldest', 'invalid_ts_oldest') ?? -1;
  const latest = boundOf(call, 'latest', 'invalid_ts_latest') ?? Number.POSITIVE_INFINITY;
  const inclusive = call.params.flag('inclusive');
  return ({ ts }) => {
    const at = microsOf(ts);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
}

function boundOf(call: Call, name: string, refusal: string): number | undefined {
  const text = call.params.text(name);
  if (text === undefined || text === '') return undefined;
  if (!isTs(text)) throw new Refusal(refusal);
  return microsOf(text);
}

function answer(call: Call, page: Page<Message>): JsonObject {
  const metadata = call.params.flag('include_all_metadata');
  return {
    messages: page.items.map((message) => messagePayload(call.workspace, message, { metadata })),
    has_more: page.nextCursor !== '',
    pin_count: 0,
    ...(page.nextCursor === '' ? {} : { response_metadata: { next_cursor: page.nextCursor } }),
  };
}
