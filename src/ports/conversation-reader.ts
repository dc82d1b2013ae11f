import type { InboundMessage } from '../domain/conversations/inbound-message.ts';
import type { ReadError, SlackThread } from '../domain/threads/thread.ts';

/** How far a conversation has been read: the newest message by Slack thread; `''` for messages outside of threads. */
export type Cursors = ReadonlyMap<string, string>;

/** Names to ignore in a message: of the contact, of the owner, and of the author (null if unknown). */
export interface KnownNames {
  readonly names: readonly string[];
  nameOf(userId: string): Promise<string | null>;
}

/** A message and the Slack thread that it was read in; `''` for one outside of threads. */
export interface ReadMessage extends InboundMessage {
  readonly slackThread: string;
}

/** What to read of a conversation. */
export interface Reading {
  readonly place: SlackThread;
  readonly cursors: Cursors;
  /** Where nothing has been read yet, the moment (UTC ms) from which to read. */
  readonly since: number;
  /** Slack threads of a channel that belong to another client thread. */
  readonly except: ReadonlySet<string>;
  /** In a channel, the only Slack thread to read (`''`: messages outside of threads); null reads everything. */
  readonly only: string | null;
  /**
   * In a channel, the maximum number of Slack threads to read, those with the newest replies first; all of them if
   * absent.
   */
  readonly mostThreads?: number;
}

/**
 * The result of a reading. `read`: the new messages in chronological order, and how far the conversation has now been
 * read. `unreadable`: Slack will not let us read this until somebody fixes it. `later`: not known now; ask again after
 * `retryAfter` ms. `asOf` (UTC ms): later messages may be missing. `isBusy`: Slack's rate limit was reached, and the
 * next reading continues where this one ended.
 */
export type ReadResult =
  | {
      readonly kind: 'read';
      readonly messages: readonly ReadMessage[];
      readonly cursors: Cursors;
      readonly asOf: number;
      /** The channel was archived: nobody can post in it any more. */
      readonly isArchived: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reason: ReadError }
  | {
      readonly kind: 'later';
      readonly retryAfter: number;
      readonly isBusy: boolean;
      readonly error: string;
    };

/** Reads conversations in Slack. The text of messages does not leave this port. */
export interface ConversationReader {
  /** Never rejects. */
  read(teamId: string, reading: Reading, known: KnownNames): Promise<ReadResult>;
  /**
   * A message delivered by an event, in a channel, outside of Slack threads (`''`) or in one; null if it is not a
   * message by anybody.
   */
  understand(
    teamId: string,
    channelId: string,
    message: unknown,
    known: KnownNames,
  ): Promise<ReadMessage | null>;
  /** Whether Slack limits reading there so strictly that messages are taken from events instead. */
  isRationed(teamId: string): boolean;
  /** Whether the bot is a member of a channel; rejects when Slack cannot be asked. */
  includesUs(teamId: string, channelId: string): Promise<boolean>;
  /** Discards what is cached about a channel, because it was archived or unarchived. */
  forgetChannel(teamId: string, channelId: string): void;
}
