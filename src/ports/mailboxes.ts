import type { DraftMail, PutDraftResult } from '../domain/mail/draft-mail.ts';
import type { MailAddress } from '../domain/mail/mail.ts';
import type { MailMessage } from '../domain/mail/mail-message.ts';
import type { SentMail } from '../domain/mail/sent-mail.ts';
import type { MailError } from '../domain/threads/thread.ts';
import type { FolderPosition } from './mail-store.ts';

/** What to search for: mails from and to some addresses, and mails that refer to some `Message-ID`s. */
export interface MailReading {
  /** The names of the mailboxes to search. */
  readonly mailboxes: readonly string[];
  /** Searches only these folders, and in them only mails after these positions; null searches all folders completely. */
  readonly after: ReadonlyMap<string, FolderPosition> | null;
  readonly addresses: readonly string[];
  readonly messageIds: readonly string[];
  /** The earliest arrival (UTC ms). */
  readonly since: number;
  /** Names to ignore in a mail: of the contact and the owner. */
  readonly names: readonly string[];
}

/** A mailbox that could not be read; it may be asked again after `retryAfter` ms. */
export interface MailboxFailure {
  readonly mailbox: string;
  readonly reason: MailError['reason'];
  readonly retryAfter: number;
}

/**
 * The mails found, in chronological order, each once; and the mailboxes that could not be read, so that mails may be
 * missing.
 */
export interface MailResult {
  readonly messages: readonly MailMessage[];
  readonly failures: readonly MailboxFailure[];
}

/**
 * A mail from a team member to a mailbox that registers clients: whom to watch, for which owner, and since when (UTC
 * ms).
 */
export interface Registration {
  readonly key: string;
  readonly author: string;
  readonly recipients: readonly MailAddress[];
  /** Our own addresses that it was sent to; a plus-address names the category. */
  readonly ours: readonly string[];
  readonly subject: string;
  readonly at: number;
  /** The receiving host has verified the sender. */
  readonly isAuthenticated: boolean;
}

/**
 * A new mail in a folder: its senders and recipients (boxes), and the `Message-ID`s that it refers to or reports about.
 */
export interface Arrival {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly refersTo: readonly string[];
  readonly registration: Registration | null;
}

/**
 * The mails that arrived since a mailbox was last read, and how far it has now been read. `hasMissed`: the numbering of
 * a folder was reset, or too many mails arrived at once, so that the mails of every client have to be searched for.
 */
export interface Arrivals {
  readonly arrivals: readonly Arrival[];
  readonly positions: ReadonlyMap<string, FolderPosition>;
  readonly hasMissed: boolean;
}

/** Where to look for new mail: in all folders, or only in the inbox and where sent mail is. */
export type MailScope = 'all' | 'inbox_and_sent';

/** A connected mailbox. `people`: Slack user ids and mail addresses of the people it belongs to. */
export interface Mailbox {
  readonly name: string;
  readonly people: 'all' | readonly string[];
}

/** The connected mailboxes. The text of mails does not leave this port. */
export interface Mailboxes {
  /** The mailboxes of a workspace. */
  of(teamId: string): readonly Mailbox[];
  /** Searches for the mails of a client. Never rejects. */
  read(teamId: string, reading: MailReading): Promise<MailResult>;
  /** The mails of a mailbox that are new since these positions. Never rejects. */
  arrivals(
    teamId: string,
    mailbox: string,
    known: ReadonlyMap<string, FolderPosition>,
    scope: MailScope,
  ): Promise<Arrivals | MailboxFailure>;
  /**
   * Our newest mail to each recipient, if it was sent between two moments (UTC ms) and has had no reply, in all readable
   * mailboxes of a workspace. Never rejects.
   */
  unanswered(teamId: string, since: number, before: number): Promise<readonly SentMail[]>;
  /**
   * Stores a mail in the drafts of the mailbox that has its conversation, else of the first; a failure if it is not
   * known whether it was stored: the next call searches for it before storing it again. Never rejects.
   */
  putDraft(
    teamId: string,
    mailboxes: readonly string[],
    draft: DraftMail,
  ): Promise<PutDraftResult | MailboxFailure>;
  /** Calls back when a mailbox may have new mail, and where. */
  onArrival(listener: (mailbox: string, scope: MailScope) => void): void;
  close(): Promise<void>;
}

/** Used where no mailbox is connected. */
export const noMailboxes: Mailboxes = {
  of: () => [],
  read: async () => ({ messages: [], failures: [] }),
  arrivals: async () => ({ arrivals: [], positions: new Map(), hasMissed: false }),
  unanswered: async () => [],
  putDraft: async () => ({ kind: 'no_folder', mailbox: '' }),
  onArrival: () => undefined,
  close: async () => undefined,
};
