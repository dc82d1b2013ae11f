import type { DraftLanguage, SlackThread } from '../domain/threads/thread.ts';
import type { SendResult } from './messenger.ts';

/** A message that a user has written to a client, to be posted into the shared conversation. */
export interface Posting {
  readonly teamId: string;
  readonly place: SlackThread;
  /** Opaque; stored in the metadata of the message so that it can be found again. */
  readonly postingId: string;
  readonly text: string;
  /** The author. */
  readonly author: string;
  readonly language: DraftLanguage;
}

/** Posts messages into conversations with clients. No method retries by itself, and none rejects. */
export interface ConversationPoster {
  post(posting: Posting): Promise<SendResult>;
  /** Searches for a posted message since `since` (UTC ms), all pages; null when Slack cannot be read. */
  isPosted(posting: Pick<Posting, 'teamId' | 'place' | 'postingId'>, since: number): Promise<boolean | null>;
}
