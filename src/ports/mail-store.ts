import type { KnownMail } from '../domain/mail/known-mail.ts';
import type { MailError, PlannedThread } from '../domain/threads/thread.ts';
import type { TiedThread } from './conversation-store.ts';

/** How far a folder of a mailbox has been read; `uidValidity` is IMAP's value for this numbering of its mails. */
export interface FolderPosition {
  readonly uidValidity: string;
  readonly lastUid: number;
}

/** Which mails belong to which thread, and how far mailboxes have been read. */
export interface MailStore {
  /** The mails found for a thread, oldest first. */
  known(thread: TiedThread): Promise<readonly KnownMail[]>;
  /** The open threads of a workspace that have one of these `Message-ID`s. */
  threadsOf(teamId: string, messageIds: readonly string[]): Promise<readonly number[]>;
  /** The open threads of a workspace whose client has a mail address, with numbers above `after`, by number. */
  addressed(teamId: string, after: number, limit: number): Promise<readonly PlannedThread[]>;
  /** Stores which mailbox could not be read for a thread; null if all could. */
  setMailError(thread: TiedThread, mailError: MailError | null): Promise<void>;
  /** Those of the given boxes whose mails never count as a reply in a workspace. */
  ignored(teamId: string, boxes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Sets whether mails from a box never count as a reply. */
  setIgnored(teamId: string, box: string, isIgnored: boolean): Promise<void>;
  /** How far each folder of a mailbox has been read. */
  positions(teamId: string, mailbox: string): Promise<ReadonlyMap<string, FolderPosition>>;
  setPositions(
    teamId: string,
    mailbox: string,
    positions: ReadonlyMap<string, FolderPosition>,
  ): Promise<void>;
}
