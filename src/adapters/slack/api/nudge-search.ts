import type { WebClient } from '@slack/web-api';
import { isChannel } from '../../../domain/people/cover.ts';
import type { Place, SearchResult } from '../../../ports/messenger.ts';
import { slackTs } from '../slack-timestamps.ts';

/** The metadata's event type by which our nudges are known. */
export const NUDGE_EVENT = 'ghostwatch_nudge';

const PAGE = 100;

/** What of a message in the history matters here. */
interface HistoryMessage {
  readonly ts?: string | undefined;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

function nudgeIdsOf({ metadata }: HistoryMessage): readonly string[] {
  if (metadata?.event_type !== NUDGE_EVENT) return [];
  const ids = (metadata.event_payload as { nudge_ids?: unknown } | undefined)?.nudge_ids;
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

/** One page of a channel's messages since `since` (UTC ms); `next` is null on the last one. */
async function readPage(read: WebClient, channel: string, since: number, cursor: string | null) {
  const page = await read.conversations.history({
    channel,
    oldest: slackTs(since),
    include_all_metadata: true,
    limit: PAGE,
    ...(cursor === null ? {} : { cursor }),
  });
  const next = page.has_more ? (page.response_metadata?.next_cursor ?? '') : null;
  return { messages: (page.messages ?? []) as readonly HistoryMessage[], next };
}

/** The direct messages with a person; a channel is itself. */
async function channelOf(read: WebClient, recipientId: string): Promise<string | undefined> {
  if (isChannel(recipientId)) return recipientId;
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
  const found = new Map<string, Place>();
  const channelId = await channelOf(read, recipientId);
  if (!channelId) return { kind: 'incomplete', found, error: null };
  for (let cursor: string | null = null; ; ) {
    const page = await readPage(read, channelId, since, cursor);
    for (const message of page.messages) {
      const messageTs = message.ts;
      const ids = nudgeIdsOf(message).filter((id) => wanted.has(id));
      if (messageTs) for (const id of ids) found.set(id, { channelId, messageTs });
    }
    if (page.next === null) return { kind: 'complete', found, error: null };
    if (page.next === '') return { kind: 'incomplete', found, error: 'no_cursor' };
    cursor = page.next;
  }
}
