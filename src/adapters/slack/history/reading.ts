import type { Cursors, Reading, ReadMessage } from '../../../ports/conversation-reader.ts';
import { laterTs, momentOf, slackTs } from '../slack-timestamps.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { ResumableHistoryReader } from './resumable-history-reader.ts';

/** The new messages, in chronological order, and up to where the conversation has now been read. */
export interface Read {
  readonly messages: readonly ReadMessage[];
  readonly cursors: Cursors;
}

/** Replies to a message in a channel are noticed for this long (ms) after that message. */
const THREADS_STAY_OPEN = 30 * 86_400_000;

interface Lines {
  readonly lines: readonly HistoryEntry[];
  readonly cursors: Cursors;
}

/** Each message once, oldest first: a reply that was also sent to the channel is found both there and in its thread. */
function inOrder({ lines, cursors }: Lines): Read {
  const byTs = new Map(lines.map((line) => [line.ts, line]));
  const sorted = [...byTs.values()].sort((a, b) => (a.ts < b.ts ? -1 : 1));
  const messages = sorted.flatMap(({ inbound, slackThread }) =>
    inbound ? [{ ...inbound, slackThread }] : [],
  );
  return { messages, cursors };
}

const newest = (lines: readonly HistoryEntry[], known: string) =>
  lines.map(({ ts }) => ts).reduce(laterTs, known);

/** The new replies in a Slack thread, and its first message if that is also new. */
async function repliesSince(
  reader: ResumableHistoryReader,
  channel: string,
  ts: string,
  oldest: string,
): Promise<Lines> {
  const all = await reader.read({ method: 'replies', channel, ts, oldest });
  const lines = all.filter((line) => line.ts > oldest);
  return { lines, cursors: new Map([[ts, newest(lines, oldest)]]) };
}

/** Reads a Slack thread. */
export async function readThread(
  reader: ResumableHistoryReader,
  { place, cursors, since }: Reading,
): Promise<Read> {
  const ts = place.ts ?? '';
  const replies = await repliesSince(reader, place.channelId, ts, cursors.get(ts) ?? slackTs(since));
  return inOrder({ ...replies, lines: replies.lines.map((line) => ({ ...line, slackThread: ts })) });
}

/** Reads a channel with the Slack threads in it, or only `only`, the one with new messages. */
export async function readChannel(reader: ResumableHistoryReader, reading: Reading): Promise<Read> {
  const { place, cursors, since, only, except, mostThreads = Number.POSITIVE_INFINITY } = reading;
  const channel = place.channelId;
  const knownUpTo = (ts: string) => cursors.get(ts) ?? slackTs(since);
  const top = knownUpTo('');
  if (only !== null && except.has(only)) return { messages: [], cursors: new Map() };
  if (only !== null && only !== '') {
    const { lines: all, cursors: upTo } = await repliesSince(reader, channel, only, knownUpTo(only));
    // The first message of a thread is read with the channel itself.
    return inOrder({ lines: all.filter((line) => line.ts !== only), cursors: upTo });
  }
  const oldest = only === '' ? top : slackTs(Math.max(0, momentOf(top) - THREADS_STAY_OPEN));
  const shown = await reader.read({ method: 'history', channel, oldest });
  const lines = shown.filter(({ ts }) => ts > top && !except.has(ts));
  const known = new Map([['', newest(lines, top)]]);
  const replied = shown
    .filter(({ ts, latestReply }) => only === null && latestReply > knownUpTo(ts) && !except.has(ts))
    .sort((a, b) => (a.latestReply > b.latestReply ? -1 : 1))
    .slice(0, mostThreads);
  for (const { ts } of replied) {
    const replies = await repliesSince(reader, channel, ts, knownUpTo(ts));
    lines.push(...replies.lines.filter((line) => line.ts !== ts));
    known.set(ts, replies.cursors.get(ts) ?? '');
  }
  return inOrder({ lines, cursors: known });
}
