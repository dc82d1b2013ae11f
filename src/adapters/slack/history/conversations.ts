import type { ReadError } from '../../../domain/threads/thread.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Conversations, ReadResult } from '../../../ports/conversation-reader.ts';
import { failureOf, slackCode } from '../error-codes.ts';
import { PagingError } from '../follow-cursors.ts';
import { createRecentMap } from '../recent-map.ts';
import type { SlackClients } from '../web-clients.ts';
import { type HistoryMessage, toHistoryEntry } from './history-entry.ts';
import { createHistoryReaders, RateLimitedError } from './history-pages.ts';
import { type Read, readChannel, readThread } from './reading.ts';
import { ResumableHistoryReader } from './resumable-history-reader.ts';

/** Slack's error codes for conversations that we cannot read until somebody changes something. */
const READ_ERRORS: Readonly<Record<string, ReadError>> = {
  not_in_channel: 'not_in_channel',
  // To us, Slack says that a private channel we are not in does not exist.
  channel_not_found: 'not_in_channel',
  thread_not_found: 'gone',
  missing_scope: 'not_allowed',
  access_denied: 'not_allowed',
  no_permission: 'not_allowed',
};
const ONE_MINUTE = 60_000;
const ONE_HOUR = 3_600_000;
/** The number of channels whose state, and of workspaces whose address, is cached. */
const REMEMBERED = 10_000;
const RATE_LIMITED = 'ratelimited';

function failure(error: unknown): ReadResult {
  if (error instanceof RateLimitedError) {
    return { kind: 'later', retryAfter: error.retryAfter, isBusy: true, error: RATE_LIMITED };
  }
  if (error instanceof PagingError) {
    return { kind: 'later', retryAfter: ONE_MINUTE, isBusy: false, error: error.trouble };
  }
  const reason = READ_ERRORS[slackCode(error) ?? ''];
  if (reason) return { kind: 'unreadable', reason };
  const failed = failureOf(error);
  const retryAfter = failed.kind === 'later' ? failed.retryAfter : ONE_MINUTE;
  return { kind: 'later', retryAfter, isBusy: failed.error === RATE_LIMITED, error: failed.error };
}

/**
 * Reads conversations in Slack. `clientsOf` returns the Slack clients of a workspace; aborting `stopping` ends a
 * reading in progress.
 */
export function slackConversations(
  clientsOf: (teamId: string) => SlackClients,
  clock: Clock,
  stopping?: AbortSignal,
): Conversations {
  const urls = createRecentMap<string, string>(REMEMBERED);
  const archived = createRecentMap<string, { readonly is: boolean; readonly at: number }>(REMEMBERED);
  const readers = createHistoryReaders(clock, stopping);

  async function workspaceUrl(teamId: string): Promise<string | null> {
    const known = urls.get(teamId);
    if (known !== undefined) return known;
    const { url } = await clientsOf(teamId).read.auth.test();
    if (url) urls.set(teamId, url);
    return url ?? null;
  }

  /**
   * Whether a channel is archived, cached for an hour. Falls back to the last known answer if Slack does not respond,
   * so that a reading does not fail because of it.
   */
  async function isArchived(teamId: string, channel: string): Promise<boolean> {
    const key = `${teamId}/${channel}`;
    const known = archived.get(key);
    if (known && Math.abs(clock.now() - known.at) < ONE_HOUR) return known.is;
    try {
      const info = await clientsOf(teamId).read.conversations.info({ channel });
      archived.set(key, { is: info.channel?.is_archived === true, at: clock.now() });
    } catch {
      return known?.is ?? false;
    }
    return archived.get(key)?.is ?? false;
  }

  return {
    read: async (teamId, reading, known) => {
      try {
        const { channelId, ts } = reading.place;
        const url = await workspaceUrl(teamId);
        const reader = new ResumableHistoryReader(readers, {
          teamId,
          client: clientsOf(teamId).read,
          toHistoryEntry: (message) => toHistoryEntry(message, channelId, url, known),
        });
        const { messages, cursors }: Read = await (ts === null ? readChannel : readThread)(reader, reading);
        reader.complete();
        const gone = await isArchived(teamId, channelId);
        return { kind: 'read', messages, cursors, asOf: reader.asOf, isArchived: gone };
      } catch (error) {
        return failure(error);
      }
    },

    understand: async (teamId, channelId, message, known) => {
      // The address of the workspace is only needed for the link, so a failure here does not stop the message.
      const url = await workspaceUrl(teamId).catch(() => null);
      const { inbound, slackThread } = await toHistoryEntry(message as HistoryMessage, channelId, url, known);
      return inbound && { ...inbound, slackThread };
    },

    isRationed: readers.calls.isRationed,

    forgetChannel: (teamId, channelId) => void archived.delete(`${teamId}/${channelId}`),

    includesUs: async (teamId, channelId) => {
      try {
        const { channel } = await clientsOf(teamId).read.conversations.info({ channel: channelId });
        return channel?.is_member === true && channel.is_archived !== true;
      } catch (error) {
        const code = slackCode(error) ?? '';
        if (READ_ERRORS[code] === 'not_in_channel') return false;
        // Without the scope we cannot tell; posting there will show whether we are in the channel.
        if (code === 'missing_scope') return true;
        throw error;
      }
    },
  };
}
