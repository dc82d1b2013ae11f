import type { InboundMessage } from '../../../domain/conversations/inbound-message.ts';
import { momentOf } from '../slack-timestamps.ts';
import { meaningOf } from './reply-meaning.ts';

/** What matters of a message in a channel's history. */
export interface HistoryMessage {
  readonly ts?: string;
  readonly user?: string;
  readonly text?: string;
  readonly subtype?: string;
  readonly bot_id?: string;
  readonly team?: string;
  readonly user_team?: string;
  readonly thread_ts?: string;
  readonly latest_reply?: string;
  readonly files?: readonly unknown[];
}

/**
 * A message as it stands in a conversation, without its words; `utterance` is null where nobody has said anything.
 * `slackThread` is the first message of the thread in which it is a reply, `''` outside of threads.
 */
export interface HistoryEntry {
  readonly ts: string;
  readonly slackThread: string;
  readonly latestReply: string;
  readonly utterance: InboundMessage | null;
}

/** Messages that somebody wrote; all other subtypes tell of something that happened. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'me_message',
  'thread_broadcast',
]);

/** A link to a message, in the form that Slack itself gives it. */
function permalink(
  workspaceUrl: string,
  channelId: string,
  ts: string,
  threadTs: string | undefined,
): string {
  const message = `${workspaceUrl.replace(/\/$/, '')}/archives/${channelId}/p${ts.replace('.', '')}`;
  return threadTs === undefined || threadTs === ts
    ? message
    : `${message}?thread_ts=${threadTs}&cid=${channelId}`;
}

/**
 * A message without its words; null for one that nobody wrote.
 * @param workspaceUrl for the link; null gives none
 */
function utteranceOf(
  message: HistoryMessage,
  channelId: string,
  workspaceUrl: string | null,
): InboundMessage | null {
  const { ts, user, subtype, text = '', files = [] } = message;
  if (!ts || !user || !WRITTEN.has(subtype)) return null;
  const at = momentOf(ts);
  return {
    ts,
    at,
    authorId: user,
    homeTeamId: message.user_team ?? message.team ?? null,
    isBot: message.bot_id !== undefined,
    meaning: files.length > 0 ? { kind: 'answer' } : meaningOf(text, at),
    link: workspaceUrl === null ? null : permalink(workspaceUrl, channelId, ts, message.thread_ts),
  };
}

/** Takes the words out of a message. */
export function toHistoryEntry(
  message: HistoryMessage,
  channelId: string,
  workspaceUrl: string | null,
): HistoryEntry {
  const { ts = '', thread_ts: threadTs = ts, latest_reply: latestReply = '' } = message;
  const slackThread = threadTs === ts ? '' : threadTs;
  return { ts, slackThread, latestReply, utterance: utteranceOf(message, channelId, workspaceUrl) };
}
