import type { ChannelMessage } from '../domain/proposals/channel-message.ts';
import type { SlackThread } from '../domain/threads/thread.ts';

/** A channel with members of another company or guests, and the client that its name refers to. */
export interface ClientChannel {
  readonly client: string;
}

/** The last messages; `later`: ask again after `retryAfter` ms; null if the channel cannot be read. */
export type RecentMessages =
  | { readonly kind: 'read'; readonly messages: readonly ChannelMessage[] }
  | { readonly kind: 'later'; readonly retryAfter: number }
  | null;

/** Channels shared with clients. No method rejects. */
export interface ClientChannels {
  /**
   * The client channel with this id; null for a channel with colleagues only, one whose name refers to no client, or
   * where Slack does not say.
   */
  find(teamId: string, channelId: string): Promise<ClientChannel | null>;
  /**
   * The newest messages of a channel since a moment (UTC ms), in chronological order: those outside of Slack threads
   * and those of one thread. Makes at most two calls; null if they do not return everything.
   */
  recent(teamId: string, place: SlackThread, since: number): Promise<RecentMessages>;
}

/** Used where no channel can be read. */
export const noClientChannels: ClientChannels = { find: async () => null, recent: async () => null };
