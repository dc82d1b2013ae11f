import type { ImapFlow } from 'imapflow';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { MailReading } from '../../ports/mailboxes.ts';
import { fetchMail } from './fetch-mail.ts';
import type { Folders } from './folders.ts';
import { searchFolder } from './search-mail.ts';
import { toMessage } from './to-message.ts';

/** Maximum number of interpreted mails cached for each mailbox, without their text. */
const REMEMBERED = 2000;

/** Interpreted mails of one mailbox, by mail key, folder kind and the names that were ignored in them. */
export type InterpretedMails = Map<string, MailMessage>;

function remember(mails: InterpretedMails, key: string, message: MailMessage): void {
  if (mails.size >= REMEMBERED) mails.delete(mails.keys().next().value ?? '');
  mails.set(key, message);
}

/** A mailbox as a reading needs it. */
interface ReadMailbox {
  readonly name: string;
  readonly interpreted: InterpretedMails;
}

/**
 * Reads the mails of a client in one mailbox, each once.
 * @param ours our addresses in the workspace
 * @returns the mails by their keys
 */
export async function readMailbox(
  { name, interpreted }: ReadMailbox,
  imap: ImapFlow,
  folders: Folders,
  reading: MailReading,
  ours: readonly string[],
): Promise<ReadonlyMap<string, MailMessage>> {
  const messages = new Map<string, MailMessage>();
  const names = reading.names.join('/');
  for (const folder of folders.searched) {
    if (reading.after !== null && !reading.after.has(folder.path)) continue;
    for (const found of await searchFolder(imap, folder, reading)) {
      if (messages.has(found.key)) continue;
      const key = `${found.key}/${folder.kind}/${names}`;
      const known = interpreted.get(key);
      const place = { mailbox: name, key: found.key, ours, names: reading.names };
      const message = known ?? toMessage(await fetchMail(imap, found, folder.kind), place);
      if (!known) remember(interpreted, key, message);
      messages.set(found.key, message);
    }
  }
  return messages;
}
