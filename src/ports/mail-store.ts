import type { KnownMail } from '../domain/mail/known-mail.ts';
import type { MailError, PlannedThread } from '../domain/threads/thread.ts';
import type { TiedThread } from './conversation-store.ts';

/** How far a folder of a mailbox is known; `uidValidity` is the server's number for this numbering of its mails. */
export interface FolderPosition {
  readonly uidValidity: string;
  readonly lastUid: number;
}

/** What is known of mails: which belong to which thread, and how far mailboxes were looked through. */
export interface MailStore {
  /** The mails that were heard for a thread, oldest first. */
  known(thread: TiedThread): Promise<readonly KnownMail[]>;
  /** The open threads of a workspace to which one of these `Message-ID`s belongs. */
  threadsOf(teamId: string, messageIds: readonly string[]): Promise<readonly number[]>;
  /** The open threads of a workspace that name an address, behind `after`. */
  addressed(teamId: string, after: number, limit: number): Promise<readonly PlannedThread[]>;
  /** Notes which mailbox could not be read for a thread; null when all could. */
  setMailError(thread: TiedThread, mailError: MailError | null): Promise<void>;
  /** Those of some boxes whose mails are never taken for a reply in a workspace. */
  ignored(teamId: string, boxes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Mails from a box are never taken for a reply from now on, or are again. */
  setIgnored(teamId: string, box: string, isIgnored: boolean): Promise<void>;
  /** How far each folder of a mailbox is known. */
  positions(teamId: string, mailbox: string): Promise<ReadonlyMap<string, FolderPosition>>;
  setPositions(
    teamId: string,
    mailbox: string,
    positions: ReadonlyMap<string, FolderPosition>,
  ): Promise<void>;
}
