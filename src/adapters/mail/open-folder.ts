import type { ImapFlow, MailboxObject } from 'imapflow';
import type { SearchedFolder } from './folders.ts';

/**
 * Opens a folder read-only. Opening a large folder takes the server long, so one that is already open is only brought up
 * to date. Rejects as imapflow does.
 */
export async function selectFolder(imap: ImapFlow, path: string): Promise<MailboxObject> {
  const { mailbox } = imap;
  if (mailbox && mailbox.path === path && mailbox.readOnly) {
    await imap.noop();
    if (imap.usable) return mailbox;
  }
  return imap.mailboxOpen(path, { readOnly: true });
}

/**
 * Opens a folder read-only; false if a folder other than inbox and sent mail cannot be opened, so that it is skipped.
 * Rejects if the connection ends, or if one of those two cannot be opened.
 */
export async function openFolder(imap: ImapFlow, { path, kind }: SearchedFolder): Promise<boolean> {
  try {
    await selectFolder(imap, path);
    return true;
  } catch (error) {
    if (imap.usable && kind !== 'inbox' && kind !== 'sent') return false;
    throw error;
  }
}
