import type { ImapFlow } from 'imapflow';
import { boxOf } from '../../domain/mail/mail-address.ts';
import type { FolderPosition } from '../../ports/mail-store.ts';
import type { Arrival, Arrivals, Registration } from '../../ports/mailboxes.ts';
import { type FoundMail, fetchHeaders, fetchMail } from './fetch-mail.ts';
import type { SearchedFolder } from './folders.ts';
import { MailboxUnreadable } from './mailbox-errors.ts';
import { newestMail } from './newest-mail.ts';
import { openFolder } from './open-folder.ts';

/** Maximum number of new mails handled one by one; with more, all clients are searched for instead. */
const MOST_ARRIVALS = 200;

async function toArrival(
  imap: ImapFlow,
  found: FoundMail,
  kind: SearchedFolder['kind'],
  registrationOf: (found: FoundMail) => Registration | null,
): Promise<Arrival> {
  const { from, replyTo, to, cc, bcc, refersTo } = found.headers;
  const boxes = (people: FoundMail['headers']['from']) => people.map(({ address }) => boxOf(address));
  // A delivery report names its original mail only in its parts.
  const report = found.parts?.status ? (await fetchMail(imap, found, kind)).report : null;
  return {
    senders: boxes([...from, ...replyTo]),
    recipients: boxes([...to, ...cc, ...bcc]),
    refersTo: report?.originalId ? [...refersTo, report.originalId] : refersTo,
    registration: kind === 'inbox' ? registrationOf(found) : null,
  };
}

interface Looked {
  readonly arrivals: readonly Arrival[];
  readonly position: FolderPosition | null;
  readonly hasMissed: boolean;
}

/** Reads the new mails of a folder after the last known one; for a new folder, only stores the position. */
async function lookAt(
  imap: ImapFlow,
  folder: SearchedFolder,
  known: FolderPosition | undefined,
  registrationOf: (found: FoundMail) => Registration | null,
): Promise<Looked> {
  const status = await imap.status(folder.path, { uidNext: true, uidValidity: true });
  if (!status) throw new MailboxUnreadable('unreachable', 'no_status');
  const now = { uidValidity: String(status.uidValidity), lastUid: (status.uidNext ?? 1) - 1 };
  const nothing = { arrivals: [], position: now, hasMissed: false };
  if (!known) return nothing;
  if (known.uidValidity !== now.uidValidity) return { ...nothing, hasMissed: true };
  if (now.lastUid <= known.lastUid) return nothing;
  if (!(await openFolder(imap, folder))) return { ...nothing, position: null };
  const uids = await imap.search({ uid: `${known.lastUid + 1}:*` }, { uid: true });
  const fresh = (Array.isArray(uids) ? uids : []).filter((uid) => uid > known.lastUid);
  if (!Array.isArray(uids) || fresh.length > MOST_ARRIVALS) return { ...nothing, hasMissed: true };
  const arrivals: Arrival[] = [];
  for (const found of await fetchHeaders(imap, fresh))
    arrivals.push(await toArrival(imap, found, folder.kind, registrationOf));
  return { arrivals, position: { ...now, lastUid: Math.max(known.lastUid, ...fresh) }, hasMissed: false };
}

/**
 * Reads the new mails of a folder. If the server refuses a folder other than inbox, sent and junk, it is skipped this
 * time.
 */
async function lookOrSkip(
  imap: ImapFlow,
  folder: SearchedFolder,
  known: FolderPosition | undefined,
  registrationOf: (found: FoundMail) => Registration | null,
): Promise<Looked> {
  try {
    return await lookAt(imap, folder, known, registrationOf);
  } catch (error) {
    if (imap.usable && folder.kind === 'other') return { arrivals: [], position: null, hasMissed: false };
    throw error;
  }
}

/** Finds the mails that arrived in folders of a mailbox after these positions. Rejects as imapflow does. */
export async function findArrivals(
  imap: ImapFlow,
  folders: readonly SearchedFolder[],
  known: ReadonlyMap<string, FolderPosition>,
  registrationOf: (found: FoundMail) => Registration | null,
): Promise<Arrivals> {
  const arrivals: Arrival[] = [];
  const positions = new Map<string, FolderPosition>();
  let hasMissed = false;
  // A server may accept the login and count mails, but refuse to return any.
  await newestMail(imap);
  for (const folder of folders) {
    const looked = await lookOrSkip(imap, folder, known.get(folder.path), registrationOf);
    arrivals.push(...looked.arrivals);
    if (looked.position) positions.set(folder.path, looked.position);
    hasMissed ||= looked.hasMissed;
  }
  return { arrivals, positions, hasMissed };
}
