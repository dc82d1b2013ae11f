import type { DraftMail, PutDraftResult } from '../domain/mail/draft-mail.ts';
import type { MailAddress } from '../domain/mail/mail.ts';
import type { MailMessage } from '../domain/mail/mail-message.ts';
import type { SentMail } from '../domain/mail/sent-mail.ts';
import type { MailError } from '../domain/threads/thread.ts';
import type { FolderPosition } from './mail-store.ts';

/** What to look for: mails from and to some addresses, and mails that refer to some `Message-ID`s. */
export interface MailReading {
  /** The names of the mailboxes that are looked at. */
  readonly mailboxes: readonly string[];
  /** Looks only at what came behind these positions; a folder without one is looked through. */
  readonly after: ReadonlyMap<string, FolderPosition>;
  readonly addresses: readonly string[];
  readonly messageIds: readonly string[];
  /** Mails that arrived since (UTC ms). */
  readonly since: number;
  /** Names that say nothing in a mail: of the contact and the owner. */
  readonly names: readonly string[];
}

/** A mailbox that could not be read; it may be asked again after `retryAfter` ms. */
export interface MailboxFailure {
  readonly mailbox: string;
  readonly reason: MailError['reason'];
  readonly retryAfter: number;
}

/**
 * What was found, in the order of time, each mail once; and the mailboxes that could not be read, so that mails may be
 * missing.
 */
export interface MailResult {
  readonly messages: readonly MailMessage[];
  readonly failures: readonly MailboxFailure[];
}

/** A mail of one of us to a mailbox that registers clients: who is to be watched, by whom, and since when (UTC ms). */
export interface Registration {
  readonly key: string;
  readonly author: string;
  readonly recipients: readonly MailAddress[];
  /** Our own addresses that it went to; one behind a plus names the category. */
  readonly ours: readonly string[];
  readonly subject: string;
  readonly at: number;
  /** The receiving host has found that the sender is who it says. */
  readonly isAuthenticated: boolean;
}

/** A mail that came to a folder: from and to whom (boxes), and the `Message-ID`s that it refers to or reports about. */
export interface Arrival {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly refersTo: readonly string[];
  readonly registration: Registration | null;
}

/**
 * What came since a mailbox was looked through, and how far it is known now. `hasMissed`: the numbering of a folder began
 * anew, or too much came at once, so that every client is to be looked for.
 */
export interface Arrivals {
  readonly arrivals: readonly Arrival[];
  readonly positions: ReadonlyMap<string, FolderPosition>;
  readonly hasMissed: boolean;
}

/** A mailbox that was connected. `people`: Slack user ids and mail addresses of those to whom it belongs. */
export interface Mailbox {
  readonly name: string;
  readonly people: 'all' | readonly string[];
}

/** The mailboxes that were connected. The words of mails stay behind this port. */
export interface Mailboxes {
  /** The mailboxes of a workspace. */
  of(teamId: string): readonly Mailbox[];
  /** Looks for the mails of a client. Never rejects. */
  read(teamId: string, reading: MailReading): Promise<MailResult>;
  /** What came to a mailbox. Never rejects. */
  arrivals(
    teamId: string,
    mailbox: string,
    known: ReadonlyMap<string, FolderPosition>,
  ): Promise<Arrivals | MailboxFailure>;
  /**
   * Our mails since a moment that stand without a reply from before another one (UTC ms), in all mailboxes of a workspace
   * that could be read. Never rejects.
   */
  unanswered(teamId: string, since: number, before: number): Promise<readonly SentMail[]>;
  /**
   * Puts a mail into the drafts of the one of these mailboxes that shows its conversation, else of the first; a failure
   * where nobody knows whether it lies there: it is looked for before it is put there again. Never rejects.
   */
  putDraft(
    teamId: string,
    mailboxes: readonly string[],
    draft: DraftMail,
  ): Promise<PutDraftResult | MailboxFailure>;
  /** Calls back when something may have come to a mailbox. */
  onArrival(listener: (mailbox: string) => void): void;
  close(): Promise<void>;
}

/** Where no mailbox was connected. */
export const noMailboxes: Mailboxes = {
  of: () => [],
  read: async () => ({ messages: [], failures: [] }),
  arrivals: async () => ({ arrivals: [], positions: new Map(), hasMissed: false }),
  unanswered: async () => [],
  putDraft: async () => ({ kind: 'no_folder', mailbox: '' }),
  onArrival: () => undefined,
  close: async () => undefined,
};
