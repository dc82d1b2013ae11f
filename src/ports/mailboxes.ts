import type { MailMessage } from '../domain/mail/mail-message.ts';
import type { MailError } from '../domain/threads/thread.ts';
import type { FolderPosition } from './mail-store.ts';

/** What to look for: mails from and to some addresses, and mails that refer to some `Message-ID`s. */
export interface MailReading {
  /** Whose client it is: only mailboxes that belong to them are looked at. */
  readonly ownerId: string;
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
 * missing. `mailboxes`: the names of those that were asked; none where no mailbox belongs to the owner.
 */
export interface MailResult {
  readonly messages: readonly MailMessage[];
  readonly failures: readonly MailboxFailure[];
  readonly mailboxes: readonly string[];
}

/** A mail that came to a folder: from and to whom (boxes), and the `Message-ID`s that it refers to or reports about. */
export interface Arrival {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly refersTo: readonly string[];
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
  /** Calls back when something may have come to a mailbox. */
  onArrival(listener: (mailbox: string) => void): void;
  close(): Promise<void>;
}

/** Where no mailbox was connected. */
export const noMailboxes: Mailboxes = {
  of: () => [],
  read: async () => ({ messages: [], failures: [], mailboxes: [] }),
  arrivals: async () => ({ arrivals: [], positions: new Map(), hasMissed: false }),
  onArrival: () => undefined,
  close: async () => undefined,
};
