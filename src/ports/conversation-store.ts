import type { KnownMail } from '../domain/mail/known-mail.ts';
import type { ClientThread, PlannedThread, ReadError } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { Cursors } from './conversation-reader.ts';

/** A thread and where it stands in the row of all tied threads. */
export interface TiedThread {
  readonly teamId: string;
  readonly number: number;
}

/** What a reading changed: the thread (null: nothing), its history, and how far the conversation is known. */
export interface ConversationUpdate {
  readonly thread: ClientThread | null;
  readonly events: readonly ThreadEvent[];
  readonly nextNudgeAt: number | null;
  readonly cursors: Cursors;
  /** The mails that were heard, which are then known as the thread's. */
  readonly mails?: readonly KnownMail[];
}

/** What is known of conversations in Slack: how far they were heard, never what was said. */
export interface ConversationStore {
  cursors(thread: TiedThread): Promise<Cursors>;
  /** Stores a reading in one transaction. False, and nothing stored, when the thread is no longer at `before`. */
  save(thread: TiedThread, before: number, update: ConversationUpdate): Promise<boolean>;
  /** Notes why a thread cannot be heard; null when it can. */
  setReadError(thread: TiedThread, readError: ReadError | null): Promise<void>;
  /** The thread was tied to another conversation: nothing of it is known. */
  forget(thread: TiedThread): Promise<void>;
  /** Open threads that a message in this place may move: tied to the channel or to the Slack thread. */
  tiedTo(teamId: string, channelId: string): Promise<readonly PlannedThread[]>;
}
