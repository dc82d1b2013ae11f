import { createHash } from 'node:crypto';
import type { ImapFlow } from 'imapflow';
import {
  type AnsweredMail,
  type AnswerHeader,
  answerTo,
  type Sender,
} from '../../domain/mail/answer-mail.ts';
import { automaticSign } from '../../domain/mail/automatic.ts';
import type { DraftMail, PutDraftResult } from '../../domain/mail/draft-mail.ts';
import { domainOf } from '../../domain/mail/mail-address.ts';
import { SIGNALS } from '../../input/messages/reply-meaning.ts';
import { composeMail } from './compose-mail.ts';
import { type FoundMail, fetchHeaders } from './fetch-mail.ts';
import type { Folders } from './folders.ts';
import { unreadable } from './mailbox-errors.ts';
import { openFolder, selectFolder } from './open-folder.ts';

/** Maximum number of last mails of a conversation that are searched for, to find the one to answer. */
const MOST_IDS = 8;
const FLAGS = ['\\Draft', '\\Seen'];

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 24);

const withId = (id: string) => ({ header: { 'Message-ID': id } });

/**
 * Whether an error says that the folder does not exist; it comes when the folder is opened or when a mail is stored
 * in it.
 */
const isMissing = (error: unknown, code: string) =>
  (error as { readonly mailboxMissing?: unknown }).mailboxMissing === true ||
  code === 'TRYCREATE' ||
  code === 'NONEXISTENT';

/** Whether a mail can be answered: it was written by a person, and is not a report. */
function isAnswerable({ headers, parts }: FoundMail): boolean {
  const sign = automaticSign(headers.judged);
  return headers.messageId !== null && parts?.reportType == null && (sign === null || sign === 'doubtful');
}

/** Finds the last mail of a conversation that can be answered; null if the mailbox contains none. */
export async function findAnswered(
  imap: ImapFlow,
  { searched }: Folders,
  chain: readonly string[],
): Promise<FoundMail | null> {
  const ids = chain.slice(-MOST_IDS);
  if (ids.length === 0) return null;
  const known = new Set(ids);
  const [first = ''] = ids;
  const query = ids.length === 1 ? withId(first) : { or: ids.map(withId) };
  const found: FoundMail[] = [];
  for (const folder of searched) {
    if (folder.kind === 'junk' || !(await openFolder(imap, folder))) continue;
    const uids = await imap.search(query, { uid: true });
    if (Array.isArray(uids)) found.push(...(await fetchHeaders(imap, uids.slice(-MOST_IDS))));
  }
  const place = ({ headers }: FoundMail) => ids.indexOf(headers.messageId ?? '');
  return (
    found
      .filter((mail) => known.has(mail.headers.messageId ?? '') && isAnswerable(mail))
      .sort((a, b) => place(b) - place(a))[0] ?? null
  );
}

/** Returns the header of a draft: that of an answer if there is a mail to answer, else that of a first mail. */
export function draftHeader(draft: DraftMail, answered: AnsweredMail | null, sender: Sender): AnswerHeader {
  const { to, subject, chain, senderName: name } = draft;
  const first: AnswerHeader = {
    from: { address: sender.addresses[0] ?? '', name },
    to,
    subject,
    inReplyTo: chain.at(-1) ?? null,
    references: chain,
  };
  if (!answered) return first;
  const answer = answerTo(answered, sender, SIGNALS.mails);
  return {
    ...answer,
    to: answer.to.length > 0 ? answer.to : to,
    subject: answer.subject === '' ? subject : answer.subject,
  };
}

/**
 * Stores a mail in the drafts folder, only once: its `Message-ID` is derived from the conversation and the text, and
 * is searched for first. Nothing else in the folder is changed, and no folder is created. Rejects as imapflow does if
 * the connection ends.
 */
export async function putDraft(
  imap: ImapFlow,
  { drafts }: Folders,
  answered: FoundMail | null,
  draft: DraftMail,
  { mailbox, ...sender }: Sender & { readonly mailbox: string },
): Promise<PutDraftResult> {
  if (drafts === null) return { kind: 'no_folder', mailbox };
  const header = draftHeader(draft, answered?.headers ?? null, sender);
  const conversation = `ghostwatch.${hash(draft.conversation)}`;
  const messageId = `<${conversation}.${hash(draft.text, header.subject, header.inReplyTo ?? '')}@${domainOf(header.from.address)}>`;
  try {
    await selectFolder(imap, drafts);
    const lying = await imap.search(withId(conversation), { uid: true });
    const others = Array.isArray(lying) ? await fetchHeaders(imap, lying.slice(-MOST_IDS)) : [];
    if (others.some(({ headers }) => headers.messageId === messageId)) return { kind: 'present', mailbox };
    const mail = await composeMail(header, { messageId, text: draft.text, at: draft.at });
    await imap.append(drafts, mail, FLAGS, new Date(draft.at));
    return {
      kind: 'stored',
      mailbox,
      to: header.to.map(({ address }) => address),
      hasOther: others.length > 0,
    };
  } catch (error) {
    if (!imap.usable) throw error;
    const { code } = unreadable(error);
    return isMissing(error, code) ? { kind: 'no_folder', mailbox } : { kind: 'refused', mailbox, code };
  }
}
