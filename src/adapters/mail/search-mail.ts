import type { ImapFlow, SearchObject } from 'imapflow';
import { boxOf, domainOf, isSharedDomain } from '../../domain/mail/mail-address.ts';
import type { MailReading } from '../../ports/mailboxes.ts';
import { type FoundMail, fetchHeaders } from './fetch-mail.ts';
import type { SearchedFolder } from './folders.ts';
import { MailboxUnreadable } from './mailbox-errors.ts';

/** So many mails of one folder are looked at in one reading, the newest. */
const MOST_FOUND = 300;
/** So many `Message-ID`s of a thread are searched for, the newest. */
const MOST_IDS = 12;
const ONE_DAY = 86_400_000;

/** What a server finds an address by: also behind a plus, and at Gmail with and without its dots. */
function termsFor(address: string): readonly string[] {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase().split('+')[0] ?? '';
  if (boxOf(address).endsWith('@gmail.com')) return [...new Set([local, local.replaceAll('.', '')])];
  return [address.includes('+') ? local : address.toLowerCase()];
}

/** From the client, or somebody else of the company; from a mail system; or in the chain. */
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

/** To the client, or in the chain. */
function ours({ addresses, messageIds }: MailReading): readonly SearchObject[] {
  const people = addresses.flatMap(termsFor);
  const ids = messageIds.slice(-MOST_IDS);
  return [
    ...people.flatMap((to) => [{ to }, { cc: to }, { bcc: to }]),
    ...ids.flatMap((id) => [{ header: { References: id } }, { header: { 'In-Reply-To': id } }]),
  ];
}

function queryFor(reading: MailReading, { kind }: SearchedFolder): SearchObject {
  // A mail of ours also comes to the inbox of those who get a copy of it.
  const mayBe = kind === 'sent' ? ours(reading) : [...theirs(reading), ...ours(reading)];
  // The server reckons in days of its own zone.
  return { since: new Date(reading.since - ONE_DAY), or: [...mayBe] };
}

/** The number of the last mail that needs no look in the folder that is open; null where all do. */
function positionIn(imap: ImapFlow, { path }: SearchedFolder, { after }: MailReading): number | null {
  const position = after.get(path);
  const isSame = imap.mailbox && position?.uidValidity === String(imap.mailbox.uidValidity);
  return position && isSame ? position.lastUid : null;
}

/**
 * Opens a folder for reading alone; false where one beside inbox and sent mail cannot be opened, so that it is left out.
 * Rejects when the connection ends, or when one of those two cannot be read.
 */
export async function openFolder(imap: ImapFlow, { path, kind }: SearchedFolder): Promise<boolean> {
  try {
    await imap.mailboxOpen(path, { readOnly: true });
    return true;
  } catch (error) {
    if (imap.usable && kind !== 'inbox' && kind !== 'sent') return false;
    throw error;
  }
}

/** The mails of a folder that may concern a client. Rejects as `openFolder` does, and where the server will not search. */
export async function searchFolder(
  imap: ImapFlow,
  folder: SearchedFolder,
  reading: MailReading,
): Promise<readonly FoundMail[]> {
  if (!(await openFolder(imap, folder))) return [];
  const known = positionIn(imap, folder, reading);
  // `5:*` names the last mail even where that has a lower number.
  const isNew = (uid: number) => known === null || uid > known;
  const range = known === null ? {} : { uid: `${known + 1}:*` };
  const uids = await imap.search({ ...queryFor(reading, folder), ...range }, { uid: true });
  if (!Array.isArray(uids)) throw new MailboxUnreadable('unreachable', 'search_refused');
  return fetchHeaders(imap, uids.filter(isNew).slice(-MOST_FOUND));
}
