import type { WebClient } from '@slack/web-api';
import type { MessageRef, SearchResult } from '../../../ports/messenger.ts';
import { followCursors, PagingError } from '../follow-cursors.ts';
import { isChannelId } from '../ids/recipients.ts';
import { slackTs } from '../slack-timestamps.ts';

/** The event type in the metadata of our nudges, by which we find them again. */
export const NUDGE_EVENT = 'ghostwatch_nudge';

const PAGE = 100;
/** The most pages that are read: ten thousand messages. Searches only go back minutes or days. */
const MOST_PAGES = 100;

/** The parts of a message in the history that are used here. */
interface HistoryMessage {
  readonly ts?: string | undefined;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

function nudgeIdsOf({ metadata }: HistoryMessage): readonly string[] {
  if (metadata?.event_type !== NUDGE_EVENT) return [];
  const ids = (metadata.event_payload as { nudge_ids?: unknown } | undefined)?.nudge_ids;
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

/** A channel's messages since `since` (UTC ms), page by page. */
async function* pagesSince(
  read: WebClient,
  channel: string,
  since: number,
): AsyncGenerator<readonly HistoryMessage[]> {
  const asked = { channel, oldest: slackTs(since), include_all_metadata: true, limit: PAGE };
  const ask = (cursor?: string) => read.conversations.history({ ...asked, ...(cursor ? { cursor } : {}) });
  for await (const page of followCursors(ask, { mostPages: MOST_PAGES })) yield page.messages ?? [];
}

/** The id of the direct message channel with a person; the id of a channel is returned unchanged. */
async function channelOf(read: WebClient, recipientId: string): Promise<string | undefined> {
  if (isChannelId(recipientId)) return recipientId;
  const { channel } = await read.conversations.open({ users: recipientId });
  return channel?.id;
}

/**
 * Searches the direct messages with somebody since `since` (UTC ms) for nudges, all pages. Rejects when Slack
 * cannot be read.
 */
export async function searchNudges(
  read: WebClient,
  recipientId: string,
  wanted: ReadonlySet<string>,
  since: number,
): Promise<SearchResult> {
  const found = new Map<string, MessageRef>();
  const channelId = await channelOf(read, recipientId);
  if (!channelId) return { kind: 'incomplete', found, error: null };
  try {
    for await (const messages of pagesSince(read, channelId, since)) {
      for (const message of messages) {
        const messageTs = message.ts;
        const ids = nudgeIdsOf(message).filter((id) => wanted.has(id));
        if (messageTs) for (const id of ids) found.set(id, { channelId, messageTs });
      }
    }
    return { kind: 'complete', found, error: null };
  } catch (error) {
    if (error instanceof PagingError) return { kind: 'incomplete', found, error: error.trouble };
    throw error;
  }
}
