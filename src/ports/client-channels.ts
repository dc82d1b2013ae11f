import type { ChannelMessage } from '../domain/proposals/channel-message.ts';
import type { SlackThread } from '../domain/threads/thread.ts';

/** A channel in which people of another company or guests read, and the client whom its name speaks of. */
export interface ClientChannel {
  readonly client: string;
}

/** What was said last; `later`: ask again after `retryAfter` ms; null where it cannot be read. */
export type RecentMessages =
  | { readonly kind: 'read'; readonly messages: readonly ChannelMessage[] }
  | { readonly kind: 'later'; readonly retryAfter: number }
  | null;

/** Channels with clients. Nothing here rejects. */
export interface ClientChannels {
  /** Null for a channel in which only colleagues are, or whose name speaks of no client, and where Slack does not say. */
  find(teamId: string, channelId: string): Promise<ClientChannel | null>;
  /**
   * The newest messages of a channel since a moment (UTC ms): those outside of Slack threads, and those of one, in the
   * order of time. At most two calls; where more was said than they show, null.
   */
  recent(teamId: string, place: SlackThread, since: number): Promise<RecentMessages>;
}

/** Where no channel can be read. */
export const noClientChannels: ClientChannels = { find: async () => null, recent: async () => null };
