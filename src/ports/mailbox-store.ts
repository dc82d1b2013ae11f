import type { MailError } from '../domain/threads/thread.ts';

/** The state of a mailbox. Moments are UTC ms. */
export interface MailboxState {
  /** Null if it was never read. */
  readonly lastReadAt: number | null;
  /** Why it cannot be read, and since when; null if it can. */
  readonly failure: { readonly reason: MailError['reason']; readonly since: number } | null;
  /** The users who were told that it cannot be read; null when nobody was. */
  readonly told: readonly string[] | null;
}

/** The tokens of a mailbox, sealed, and a digest of the login in the file to which they belong. */
export interface MailboxTokens {
  readonly loginDigest: string;
  readonly tokens: string;
}

/** The stored state of the mailboxes of a workspace, by name. */
export interface MailboxStore {
  /** For an unknown mailbox, that it was never read. */
  state(teamId: string, mailbox: string): Promise<MailboxState>;
  setState(teamId: string, mailbox: string, state: MailboxState): Promise<void>;
  tokens(teamId: string, mailbox: string): Promise<MailboxTokens | null>;
  setTokens(teamId: string, mailbox: string, tokens: MailboxTokens): Promise<void>;
}
