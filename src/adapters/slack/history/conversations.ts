import type { ReadError } from '../../../domain/threads/thread.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { ConversationReader, ReadResult } from '../../../ports/conversation-reader.ts';
import { slackCode } from '../error-codes.ts';
import { PagingError } from '../follow-cursors.ts';
import { createRecentMap } from '../recent-map.ts';
import { failureOf } from '../retry-after.ts';
import type { SlackClients } from '../web-clients.ts';
import { createArchivedChannels } from './archived-channels.ts';
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
/** The number of workspaces whose address is cached. */
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

/** Creates the function that returns the address of a workspace, and asks Slack for it once. */
function createWorkspaceUrls(clientsOf: (teamId: string) => SlackClients) {
  const urls = createRecentMap<string, string>(REMEMBERED);
  return async (teamId: string): Promise<string | null> => {
    const known = urls.get(teamId);
    if (known !== undefined) return known;
    const { url } = await clientsOf(teamId).read.auth.test();
    if (url) urls.set(teamId, url);
    return url ?? null;
  };
}

/**
 * Reads conversations in Slack. `clientsOf` returns the Slack clients of a workspace; aborting `stopping` ends a
 * reading in progress.
 */
export function slackConversations(
  clientsOf: (teamId: string) => SlackClients,
  clock: Clock,
  stopping?: AbortSignal,
): ConversationReader {
  const workspaceUrl = createWorkspaceUrls(clientsOf);
  const archivedChannels = createArchivedChannels(clientsOf, clock);
  const readers = createHistoryReaders(clock, stopping);

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
        const gone = await archivedChannels.isArchived(teamId, channelId);
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

    forgetChannel: archivedChannels.forget,

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
