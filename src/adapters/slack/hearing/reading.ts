import type { WebClient } from '@slack/web-api';
import type { Heard, Reading } from '../../../ports/conversations.ts';
import { laterTs, momentOf, slackTs } from '../slack-ts.ts';
import type { HistoryMessage } from './heard-message.ts';

/** New messages in the order of time, and how far the conversation is known with them. */
export interface Read {
  readonly messages: readonly HistoryMessage[];
  readonly heard: Heard;
}

const PAGE = 200;
/** Somebody who answers in a Slack thread of a channel does so within this time (ms) of its first message. */
const THREADS_STAY_OPEN = 30 * 86_400_000;

interface Page {
  readonly messages?: readonly HistoryMessage[] | undefined;
  readonly has_more?: boolean | undefined;
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

/** All pages of a method that pages by cursor. */
async function allPages(page: (more: object) => Promise<unknown>): Promise<readonly HistoryMessage[]> {
  const messages: HistoryMessage[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const answer = (await page({ limit: PAGE, ...(cursor ? { cursor } : {}) })) as Page;
    messages.push(...(answer.messages ?? []));
    cursor = answer.response_metadata?.next_cursor;
    more = Boolean(cursor);
  }
  return messages;
}

const tsOf = ({ ts = '' }: HistoryMessage) => ts;

/** Each message once, oldest first: a broadcast reply stands in its thread and in the channel. */
function inOrder(messages: readonly HistoryMessage[]): readonly HistoryMessage[] {
  const byTs = new Map(messages.map((message) => [tsOf(message), message]));
  return [...byTs.values()].sort((a, b) => (tsOf(a) < tsOf(b) ? -1 : 1));
}

/** The replies behind what is known of a Slack thread, and its first message where even that is new. */
async function repliesSince(read: WebClient, channel: string, ts: string, oldest: string): Promise<Read> {
  const all = await allPages((more) => read.conversations.replies({ channel, ts, oldest, ...more }));
  const messages = inOrder(all.filter((message) => tsOf(message) > oldest));
  return { messages, heard: new Map([[ts, messages.map(tsOf).reduce(laterTs, oldest)]]) };
}

/** Reads a Slack thread. */
export async function readThread(read: WebClient, { place, heard, since }: Reading): Promise<Read> {
  const ts = place.ts ?? '';
  return repliesSince(read, place.channelId, ts, heard.get(ts) ?? slackTs(since));
}

/** Reads a channel with the Slack threads in it, or only the one in which something was said. */
export async function readChannel(read: WebClient, reading: Reading): Promise<Read> {
  const { place, heard, since, only, except } = reading;
  const channel = place.channelId;
  const knownUpTo = (ts: string) => heard.get(ts) ?? slackTs(since);
  const top = knownUpTo('');
  if (only !== null && except.has(only)) return { messages: [], heard: new Map() };
  if (only !== null && only !== '') return repliesSince(read, channel, only, knownUpTo(only));
  const oldest = only === '' ? top : slackTs(Math.max(0, momentOf(top) - THREADS_STAY_OPEN));
  const shown = await allPages((more) => read.conversations.history({ channel, oldest, ...more }));
  const found = shown.filter((message) => tsOf(message) > top && !except.has(tsOf(message)));
  const known = new Map([['', found.map(tsOf).reduce(laterTs, top)]]);
  const messages = [...found];
  for (const parent of only === '' ? [] : shown) {
    const ts = tsOf(parent);
    if ((parent.latest_reply ?? '') <= knownUpTo(ts) || except.has(ts)) continue;
    const replies = await repliesSince(read, channel, ts, knownUpTo(ts));
    messages.push(...replies.messages);
    known.set(ts, replies.heard.get(ts) ?? '');
  }
  return { messages: inOrder(messages), heard: known };
}
