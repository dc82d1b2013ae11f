import type { ImapFlow } from 'imapflow';
import { automaticSign } from '../../domain/mail/automatic.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import { isToNobody, type SentMail } from '../../domain/mail/sent-mail.ts';
import { messageRequest } from '../../input/messages/message-request.ts';
import { type FoundMail, fetchHeaders, fetchMail } from './fetch-mail.ts';
import type { Folders, SearchedFolder } from './folders.ts';
import { openFolder } from './open-folder.ts';
import { ownText } from './own-text.ts';

/** Maximum number of sent mails read, the newest ones. */
const MOST_SENT = 200;

async function newestIn(
  imap: ImapFlow,
  folder: SearchedFolder,
  since: number,
): Promise<readonly FoundMail[]> {
  if (!(await openFolder(imap, folder))) return [];
  const uids = await imap.search({ since: new Date(since) }, { uid: true });
  return Array.isArray(uids) ? fetchHeaders(imap, uids.slice(-MOST_SENT)) : [];
}

/** Whether a mail from somebody has arrived since a moment (UTC ms), in any folder. */
async function hasWritten(
  imap: ImapFlow,
  folders: Folders,
  address: string,
  since: number,
): Promise<boolean> {
  for (const folder of folders.searched) {
    if (folder.kind === 'sent' || !(await openFolder(imap, folder))) continue;
    const uids = await imap.search({ from: address, since: new Date(since - 86_400_000) }, { uid: true });
    const found = Array.isArray(uids) ? await fetchHeaders(imap, uids.slice(-20)) : [];
    if (found.some(({ arrivedAt }) => arrivedAt >= since)) return true;
  }
  return false;
}

interface Sent {
  readonly found: FoundMail;
  readonly at: number;
  readonly folder: SearchedFolder;
}

/** Our newest mail to each box, with the moments of all our mails to it. */
function byRecipient(sent: readonly Sent[], isOurs: (address: string) => boolean) {
  const groups = new Map<string, { newest: Sent; times: number[] }>();
  for (const one of [...sent].sort((a, b) => a.at - b.at)) {
    const [recipient] = one.found.headers.to.filter(({ address }) => !isOurs(address));
    if (!recipient) continue;
    const box = boxOf(recipient.address);
    groups.set(box, { newest: one, times: [...(groups.get(box)?.times ?? []), one.at] });
  }
  return groups;
}

async function toSentMail(
  imap: ImapFlow,
  { found, at, folder }: Sent,
  times: readonly number[],
  isOurs: (address: string) => boolean,
): Promise<SentMail | null> {
  const { headers } = found;
  const recipient = headers.to.find(({ address }) => !isOurs(address));
  if (!recipient || !(await openFolder(imap, folder))) return null;
  const mail = await fetchMail(imap, found, 'sent');
  return {
    key: found.key,
    at,
    author: headers.from[0]?.address ?? '',
    recipient,
    subject: headers.subject,
    recipients: headers.to.length + headers.cc.length + headers.bcc.length,
    isAutomatic: automaticSign(headers.judged) !== null,
    isToNobody: isToNobody(recipient.address),
    isToColleague: false,
    ...messageRequest(ownText(mail.text)),
    hasFile: mail.hasAttachment,
    unanswered: times.length,
  };
}

/**
 * Finds our newest mail to each box since a moment (UTC ms), if nobody on their side has written since. Of a mail's
 * text, the result only contains whether it asks for something. Rejects as imapflow does.
 */
export async function findUnanswered(
  imap: ImapFlow,
  folders: Folders,
  { since, before }: { readonly since: number; readonly before: number },
  isOurs: (address: string) => boolean,
): Promise<readonly SentMail[]> {
  const sent: Sent[] = [];
  for (const folder of folders.searched.filter(({ kind }) => kind === 'sent')) {
    for (const found of await newestIn(imap, folder, since)) {
      const at = Math.min(found.headers.date ?? found.arrivedAt, found.arrivedAt);
      if (found.headers.from.some(({ address }) => isOurs(address))) sent.push({ found, at, folder });
    }
  }
  const unanswered: SentMail[] = [];
  for (const [box, { newest, times }] of byRecipient(sent, isOurs)) {
    if (newest.at > before || newest.at < since) continue;
    if (await hasWritten(imap, folders, box, newest.at)) continue;
    const mail = await toSentMail(imap, newest, times, isOurs);
    if (mail) unanswered.push(mail);
  }
  return unanswered;
}
