import type { KnownMail } from '../domain/mail/known-mail.ts';
import type { ClientThread, PlannedThread, ReadError } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { Cursors } from './conversation-reader.ts';

/** A thread and its position in the list of all tied threads. */
export interface TiedThread {
  readonly teamId: string;
  readonly number: number;
}

/** What a reading changed: the thread (null: nothing), its history, and how far the conversation has been read. */
export interface ConversationUpdate {
  readonly thread: ClientThread | null;
  readonly events: readonly ThreadEvent[];
  readonly nextNudgeAt: number | null;
  readonly cursors: Cursors;
  /** The mails that were read, to be stored as belonging to the thread. */
  readonly mails?: readonly KnownMail[];
}

/** How far conversations in Slack have been read; never the messages themselves. */
export interface ConversationStore {
  cursors(thread: TiedThread): Promise<Cursors>;
  /**
   * Stores a reading in one transaction. False, and nothing stored, when the version of the thread is no longer
   * `before`.
   */
  save(thread: TiedThread, before: number, update: ConversationUpdate): Promise<boolean>;
  /** Stores why the conversation of a thread cannot be read; null when it can. */
  setReadError(thread: TiedThread, readError: ReadError | null): Promise<void>;
  /** Forgets how far the conversation was read, because the thread was tied to another one. */
  forget(thread: TiedThread): Promise<void>;
  /** Open threads that a message in this place may affect: tied to the channel or to the Slack thread. */
  tiedTo(teamId: string, channelId: string): Promise<readonly PlannedThread[]>;
}
