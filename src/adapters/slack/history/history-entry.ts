import type { InboundMessage, ReplyMeaning } from '../../../domain/conversations/inbound-message.ts';
import { replyMeaning } from '../../../input/messages/reply-meaning.ts';
import type { KnownNames } from '../../../ports/conversation-reader.ts';
import { isWrittenMessage } from '../message-subtypes.ts';
import { permalink } from '../permalink.ts';
import { momentOf } from '../slack-timestamps.ts';

/** The parts of a message in a channel's history that are used. */
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
  readonly reactions?: readonly { readonly users?: readonly string[] }[];
  readonly attachments?: readonly unknown[];
  readonly blocks?: readonly { readonly type?: string }[];
}

/**
 * A message in a conversation without its text; `inbound` is null if nobody wrote it. `slackThread` is the first
 * message of the thread in which it is a reply, `''` outside threads.
 */
export interface HistoryEntry {
  readonly ts: string;
  readonly slackThread: string;
  readonly latestReply: string;
  readonly inbound: InboundMessage | null;
}

/** Whether a message contains more than its text: files, forwarded messages, previews, blocks other than rich text. */
function carriesMore({ files = [], attachments = [], blocks = [] }: HistoryMessage): boolean {
  return files.length > 0 || attachments.length > 0 || blocks.some(({ type }) => type !== 'rich_text');
}

/**
 * The meaning of a message. Its author's name is looked up only if the meaning is unclear, since the remaining words
 * may be that name.
 */
async function meaningOf(
  message: HistoryMessage,
  at: number,
  { names, nameOf }: KnownNames,
): Promise<ReplyMeaning> {
  const { text = '', user = '' } = message;
  const raw = { text, names, carriesMore: carriesMore(message) };
  const meaning = replyMeaning(raw, at);
  if (meaning.kind !== 'unclear') return meaning;
  const name = await nameOf(user);
  return name ? replyMeaning({ ...raw, names: [...names, name] }, at) : meaning;
}

/**
 * A message without its text; null if nobody wrote it.
 * @param workspaceUrl for the link; null gives none
 */
async function inboundMessageOf(
  message: HistoryMessage,
  channelId: string,
  workspaceUrl: string | null,
  known: KnownNames,
): Promise<InboundMessage | null> {
  const { ts, subtype, bot_id: app, user = app } = message;
  if (!ts || !user || !isWrittenMessage(subtype)) return null;
  const at = momentOf(ts);
  return {
    ts,
    at,
    authorId: user,
    homeTeamId: message.user_team ?? message.team ?? null,
    isBot: app !== undefined,
    meaning: await meaningOf(message, at, known),
    link: workspaceUrl === null ? null : permalink(workspaceUrl, channelId, ts, message.thread_ts),
  };
}

/** Converts a message to an entry without its text. */
export async function toHistoryEntry(
  message: HistoryMessage,
  channelId: string,
  workspaceUrl: string | null,
  known: KnownNames,
): Promise<HistoryEntry> {
  const { ts = '', thread_ts: threadTs = ts, latest_reply: latestReply = '' } = message;
  const slackThread = threadTs === ts ? '' : threadTs;
  const inbound = await inboundMessageOf(message, channelId, workspaceUrl, known);
  return { ts, slackThread, latestReply, inbound };
}
