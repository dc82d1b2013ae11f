import type { DraftLanguage, SlackThread } from '../domain/threads/thread.ts';
import type { SendResult } from './messenger.ts';

/** A message to a client, as somebody wrote it, for the conversation in which both sides read. */
export interface Posting {
  readonly teamId: string;
  readonly place: SlackThread;
  /** Opaque; travels with the message, so that it is found again. */
  readonly postingId: string;
  readonly text: string;
  /** Whose message it is. */
  readonly author: string;
  readonly language: DraftLanguage;
}

/** Messages that go into a conversation with a client. Nothing here retries by itself, and nothing rejects. */
export interface ConversationPoster {
  post(posting: Posting): Promise<SendResult>;
  /** Looks for a posting since `since` (UTC ms), all pages; null when Slack cannot be read. */
  isPosted(posting: Pick<Posting, 'teamId' | 'place' | 'postingId'>, since: number): Promise<boolean | null>;
}
