import type { ImapFlow } from 'imapflow';
import { selectFolder } from './open-folder.ts';

/**
 * Resolves with when the newest mail of the inbox arrived, which proves that mails can be read; null for an empty
 * inbox. Rejects as imapflow does.
 */
export async function newestMail(imap: ImapFlow): Promise<Date | null> {
  const inbox = await selectFolder(imap, 'INBOX');
  if (inbox.exists === 0) return null;
  const newest = await imap.fetchOne('*', { internalDate: true, headers: ['message-id'] });
  const arrivedAt = newest ? newest.internalDate : undefined;
  return arrivedAt ? new Date(arrivedAt) : null;
}
