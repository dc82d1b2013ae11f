import type { ImapFlow, SearchObject } from 'imapflow';
import { boxOf, domainOf, isSharedDomain } from '../../domain/mail/mail-address.ts';
import type { MailReading } from '../../ports/mailboxes.ts';
import { type FoundMail, fetchHeaders } from './fetch-mail.ts';
import type { SearchedFolder } from './folders.ts';
import { MailboxUnreadable } from './mailbox-errors.ts';
import { openFolder } from './open-folder.ts';

/** Maximum number of mails read from one folder in one reading, the newest ones. */
const MOST_FOUND = 300;
/** Maximum number of `Message-ID`s of a thread that are searched for, the newest ones. */
const MOST_IDS = 12;
const ONE_DAY = 86_400_000;

/** The search terms for an address: they also find it with a plus suffix, and at Gmail with and without its dots. */
function termsFor(address: string): readonly string[] {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase().split('+')[0] ?? '';
  if (boxOf(address).endsWith('@gmail.com')) return [...new Set([local, local.replaceAll('.', '')])];
  return [address.includes('+') ? local : address.toLowerCase()];
}

/** The conditions for their mails: from the client or their company, from a mail system, or in the chain. */
function theirs({ addresses, messageIds }: MailReading): readonly SearchObject[] {
  const domains = [...new Set(addresses.map(domainOf).filter((domain) => !isSharedDomain(domain)))];
  const people = [
    ...domains.map((domain) => `@${domain}`),
    ...addresses.filter((one) => isSharedDomain(domainOf(one))).flatMap(termsFor),
  ];
  const ids = messageIds.slice(-MOST_IDS);
  return [
    ...people.flatMap((from) => [{ from }, { header: { 'Reply-To': from } }]),
    { from: 'mailer-daemon' },
    { from: 'postmaster' },
    { header: { 'Content-Type': 'delivery-status' } },
    ...ids.flatMap((id) => [{ header: { References: id } }, { header: { 'In-Reply-To': id } }]),
  ];
}

/** The conditions for our mails: to the client, or in the chain. */
function ours({ addresses, messageIds }: MailReading): readonly SearchObject[] {
  const people = addresses.flatMap(termsFor);
  const ids = messageIds.slice(-MOST_IDS);
  return [
    ...people.flatMap((to) => [{ to }, { cc: to }, { bcc: to }]),
    ...ids.flatMap((id) => [{ header: { References: id } }, { header: { 'In-Reply-To': id } }]),
  ];
}

function queryFor(reading: MailReading, { kind }: SearchedFolder): SearchObject {
  // Our mails are also in the inboxes of colleagues who get a copy.
  const mayBe = kind === 'sent' ? ours(reading) : [...theirs(reading), ...ours(reading)];
  // The server compares days in its own time zone.
  return { since: new Date(reading.since - ONE_DAY), or: [...mayBe] };
}

/** The UID of the last mail in the open folder that need not be searched; null if all have to be. */
function positionIn(imap: ImapFlow, { path }: SearchedFolder, { after }: MailReading): number | null {
  const position = after?.get(path);
  const isSame = imap.mailbox && position?.uidValidity === String(imap.mailbox.uidValidity);
  return position && isSame ? position.lastUid : null;
}

/**
 * Finds the mails of a folder that may belong to a client. Rejects as `openFolder` does, and if the server refuses to
 * search.
 */
export async function searchFolder(
  imap: ImapFlow,
  folder: SearchedFolder,
  reading: MailReading,
): Promise<readonly FoundMail[]> {
  if (!(await openFolder(imap, folder))) return [];
  const known = positionIn(imap, folder, reading);
  // `5:*` includes the last mail even if its UID is lower.
  const isNew = (uid: number) => known === null || uid > known;
  const range = known === null ? {} : { uid: `${known + 1}:*` };
  const uids = await imap.search({ ...queryFor(reading, folder), ...range }, { uid: true });
  if (!Array.isArray(uids)) throw new MailboxUnreadable('unreachable', 'search_refused');
  return fetchHeaders(imap, uids.filter(isNew).slice(-MOST_FOUND));
}
