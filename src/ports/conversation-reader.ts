import type { InboundMessage } from '../domain/conversations/inbound-message.ts';
import type { ReadError, SlackThread } from '../domain/threads/thread.ts';

/** How far a conversation is known: the newest message heard, by Slack thread; `''` for those outside of threads. */
export type Cursors = ReadonlyMap<string, string>;

/** Names that say nothing in a message: of the contact, of the owner, and of whoever wrote it (null where nobody knows). */
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
  /** Where nothing is known yet, messages since this moment (UTC ms). */
  readonly since: number;
  /** Slack threads of a channel that belong to another client thread. */
  readonly except: ReadonlySet<string>;
  /** In a channel, the one Slack thread in which something was said (`''`: none of them); null reads everything. */
  readonly only: string | null;
  /** In a channel, how many Slack threads are read at most, those with the newest replies; all of them when absent. */
  readonly mostThreads?: number;
}

/**
 * What was said. `read`: every message that was not heard yet, in the order of time, and how far it is known now.
 * `unreadable`: Slack will not let us read this until a person mends it. `later`: nobody can tell now; ask again after
 * `retryAfter` ms. `asOf` (UTC ms): what was said since may be missing. `isBusy`: Slack answers, but not more than so
 * much a minute, and the next reading goes on where this one ended.
 */
export type ReadResult =
  | {
      readonly kind: 'read';
      readonly messages: readonly ReadMessage[];
      readonly cursors: Cursors;
      readonly asOf: number;
      /** Nobody can write there any more. */
      readonly isArchived: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reason: ReadError }
  | {
      readonly kind: 'later';
      readonly retryAfter: number;
      readonly isBusy: boolean;
      readonly error: string;
    };

/** Conversations in Slack. The words of messages stay behind this port. */
export interface Conversations {
  /** Never rejects. */
  read(teamId: string, reading: Reading, known: KnownNames): Promise<ReadResult>;
  /**
   * A message as an event has brought it, in a channel, outside of Slack threads (`''`) or in one; null where nobody has
   * said anything.
   */
  understand(
    teamId: string,
    channelId: string,
    message: unknown,
    known: KnownNames,
  ): Promise<ReadMessage | null>;
  /** Whether Slack lets us read so little there that what is said is taken from its events. */
  isRationed(teamId: string): boolean;
  /** Whether we are in a channel; rejects when Slack cannot be asked. */
  includesUs(teamId: string, channelId: string): Promise<boolean>;
  /** What is remembered of a channel holds no longer: it was archived, or came back. */
  forgetChannel(teamId: string, channelId: string): void;
}
