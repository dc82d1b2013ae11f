import type { WebClient } from '@slack/web-api';
import type { ChannelMessage } from '../../../domain/proposals/channel-message.ts';
import type { SlackThread } from '../../../domain/threads/thread.ts';
import { clientOfChannel } from '../../../input/client-of-channel.ts';
import type { ClientChannel, ClientChannels } from '../../../ports/client-channels.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import { createAnswerCache } from '../answer-cache.ts';
import { slackCode } from '../error-codes.ts';
import { followCursors } from '../follow-cursors.ts';
import { failureOf } from '../retry-after.ts';
import { slackTs } from '../slack-timestamps.ts';
import type { SlackClients } from '../web-clients.ts';
import { toChannelMessage } from './channel-message.ts';
import type { HistoryMessage } from './history-entry.ts';

const ONE_MINUTE = 60_000;
/** How long answers are cached (ms), since the members of a channel seldom change, and how many of each kind. */
const CACHED_FOR = 6 * 3_600_000;
const ANSWERS_CACHED = 10_000;
const PAGE = 200;
/** The most members of a channel that are read (pages); people do not talk with clients in larger channels. */
const MOST_PAGES = 5;
/** The most people of a workspace that are read (pages): a hundred thousand. */
const MOST_PEOPLE_PAGES = 500;
/** The number of messages of a channel that are read. */
const MOST_MESSAGES = 100;
/** Slack's error codes for channels that we may not read. */
const HIDDEN: ReadonlySet<string> = new Set(['missing_scope', 'channel_not_found', 'not_in_channel']);

/** The user ids of the guests of a workspace. */
async function guestsOf(read: WebClient): Promise<ReadonlySet<string>> {
  const guests = new Set<string>();
  const ask = (cursor?: string) => read.users.list({ limit: PAGE, ...(cursor ? { cursor } : {}) });
  for await (const { members = [] } of followCursors(ask, { mostPages: MOST_PEOPLE_PAGES })) {
    for (const { id, is_restricted, is_ultra_restricted, deleted } of members) {
      if (id && !deleted && (is_restricted || is_ultra_restricted)) guests.add(id);
    }
  }
  return guests;
}

async function hasOneOf(read: WebClient, channel: string, guests: ReadonlySet<string>): Promise<boolean> {
  if (guests.size === 0) return false;
  const ask = (cursor?: string) =>
    read.conversations.members({ channel, limit: PAGE, ...(cursor ? { cursor } : {}) });
  let hasGuest = false;
  for await (const { members = [] } of followCursors(ask, { mostPages: MOST_PAGES }))
    hasGuest ||= members.some((id) => guests.has(id));
  return hasGuest;
}

/** The client in a channel; null if it is not shared with one. `guests` resolves with the guests of the workspace. */
async function clientIn(
  read: WebClient,
  channelId: string,
  guests: () => Promise<ReadonlySet<string>>,
): Promise<ClientChannel | null> {
  const { channel } = await read.conversations.info({ channel: channelId });
  if (!channel || channel.is_archived || channel.is_im || channel.is_mpim) return null;
  const client = clientOfChannel(channel.name ?? '');
  if (client === null) return null;
  const isWithClients = channel.is_ext_shared === true || (await hasOneOf(read, channelId, await guests()));
  return isWithClients ? { client } : null;
}

/** The messages of a channel or thread since a moment (UTC ms); null if there are too many. `url` is the workspace's. */
async function messagesIn(
  read: WebClient,
  url: string | null,
  { channelId, ts }: SlackThread,
  since: number,
): Promise<readonly ChannelMessage[] | null> {
  const asked = { channel: channelId, oldest: slackTs(since), limit: MOST_MESSAGES };
  const { messages: shown = [] } = await read.conversations.history(asked);
  // A message without replies has no thread to read.
  const first = shown.find((message) => message.ts === ts);
  const hasThread = ts !== null && (!first || first.latest_reply !== undefined);
  const replied = hasThread ? await read.conversations.replies({ ...asked, ts }) : null;
  if (replied?.has_more) return null;
  const all = [...shown, ...(replied?.messages ?? [])] as readonly HistoryMessage[];
  const byTs = new Map(all.map((message) => [message.ts ?? '', message]));
  return [...byTs.values()]
    .flatMap((message) => toChannelMessage(message, channelId, url) ?? [])
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** Finds channels shared with clients in Slack. `clientsOf` returns the Slack clients of a workspace. */
export function slackClientChannels(
  clientsOf: (teamId: string) => SlackClients,
  clock: Clock,
  log: Log,
): ClientChannels {
  const channels = createAnswerCache<ClientChannel | null>(ANSWERS_CACHED, clock);
  const guests = createAnswerCache<ReadonlySet<string>>(ANSWERS_CACHED, clock);
  const urls = createAnswerCache<string | null>(ANSWERS_CACHED, clock);

  function look(teamId: string, channelId: string): Promise<ClientChannel | null> {
    const { read } = clientsOf(teamId);
    return clientIn(read, channelId, () => guests(teamId, CACHED_FOR, () => guestsOf(read)));
  }

  return {
    find: (teamId, channelId) =>
      channels(`${teamId}/${channelId}`, CACHED_FOR, () => look(teamId, channelId)).catch(
        (error: unknown) => {
          if (!HIDDEN.has(slackCode(error) ?? ''))
            log.warn({ err: error }, 'Slack did not say who is in a channel');
          return null;
        },
      ),

    recent: async (teamId, place, since) => {
      try {
        const { read } = clientsOf(teamId);
        const url = await urls(teamId, CACHED_FOR, async () => (await read.auth.test()).url ?? null);
        const messages = await messagesIn(read, url, place, since);
        return messages && { kind: 'read', messages };
      } catch (error) {
        if (HIDDEN.has(slackCode(error) ?? '')) return null;
        const failed = failureOf(error);
        return { kind: 'later', retryAfter: failed.kind === 'later' ? failed.retryAfter : ONE_MINUTE };
      }
    },
  };
}
