import type { AnswerHeader } from '../../domain/mail/answer-mail.ts';
import { automaticSign } from '../../domain/mail/automatic.ts';
import type { DeliveryReport } from '../../domain/mail/delivery-report.ts';
import type { DraftMail, PutDraftResult } from '../../domain/mail/draft-mail.ts';
import type { MailAddress } from '../../domain/mail/mail.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import type { SentMail } from '../../domain/mail/sent-mail.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FolderPosition } from '../../ports/mail-store.ts';
import type {
  Arrivals,
  Mailboxes,
  MailReading,
  MailResult,
  MailScope,
  Registration,
} from '../../ports/mailboxes.ts';
import { boxes, type KeptMail, toArrival, toSentMail } from './memory-mails.ts';
import { draftHeader } from './put-draft.ts';
import { registrationIn } from './registrations.ts';
import { ownAddresses, toMessage } from './to-message.ts';

/** A mail as somebody writes it. `at` (UTC ms) is now by default. */
export interface WrittenMail {
  readonly folder: 'inbox' | 'sent';
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly bcc?: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly at?: number;
  /** The `Message-ID`s that it refers to, the closest last. */
  readonly refersTo?: readonly string[];
  /** Headers by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly report?: DeliveryReport;
}

/** A draft in the mailbox. */
export interface KeptDraft extends AnswerHeader {
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
}

/**
 * A mailbox in memory, for trying the bot out: it behaves like one that is read over IMAP, and stores nothing
 * permanently.
 */
export interface MemoryMailbox extends Mailboxes {
  readonly mails: () => readonly KeptMail[];
  readonly drafts: () => readonly KeptDraft[];
  /** Adds a mail that arrives or that one of us sends. */
  readonly put: (mail: WrittenMail) => KeptMail;
  /** Does what a person does with a draft in the mail program; null if it is gone. */
  readonly sendDraft: (id: string) => KeptMail | null;
}

const FOLDER = 'mails';
/** The host that authenticates senders; nobody else writes into this mailbox. */
const HOST = 'memory';
const CONFIRMED = { 'authentication-results': `${HOST}; dmarc=pass` };
const SETTINGS = { register: true, authenticatedBy: HOST };

/** The content of a mailbox, and whose it is. */
interface State {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly isOurs: (address: string) => boolean;
  readonly mails: KeptMail[];
  readonly drafts: KeptDraft[];
  readonly listeners: ((mailbox: string, scope: MailScope) => void)[];
}

function putMail({ name, isOurs, mails, listeners }: State, written: WrittenMail, now: number): KeptMail {
  const { folder, from, to, bcc = [], subject, text, at = now, refersTo = [], headers = {} } = written;
  const key = String(mails.length + 1);
  const mail: KeptMail = {
    key,
    folder,
    messageId: `<${key}.${at}@memory.example>`,
    refersTo,
    from: [from],
    replyTo: [],
    to,
    cc: [],
    bcc,
    subject,
    date: at,
    arrivedAt: at,
    headers: new Map(Object.entries({ ...(isOurs(from.address) ? CONFIRMED : {}), ...headers })),
    text,
    hasAttachment: false,
    sealed: null,
    calendar: null,
    reportType: written.report ? 'delivery-status' : null,
    report: written.report ?? null,
  };
  mails.push(mail);
  for (const listener of listeners) listener(name, 'all');
  return mail;
}

/** Sends a draft and removes it; null if it is gone. */
function sendDraft(state: State, id: string, now: number): KeptMail | null {
  const at = state.drafts.findIndex((draft) => draft.id === id);
  const [draft] = at < 0 ? [] : state.drafts.splice(at, 1);
  if (!draft) return null;
  const { from, to, subject, text, references } = draft;
  return putMail(state, { folder: 'sent', from, to, subject, text, refersTo: references }, now);
}

function read({ name, addresses, mails }: State, { since, names }: MailReading): MailResult {
  const messages = mails
    .filter(({ arrivedAt }) => arrivedAt >= since)
    .map((mail) => toMessage(mail, { mailbox: name, key: mail.key, ours: addresses, names }))
    .sort((a, b) => a.at - b.at);
  return { messages, failures: [] };
}

/** A mail from one of our addresses to one of them registers its other recipient. */
function registrationOf(mail: KeptMail, isOurs: State['isOurs']): Registration | null {
  const headers = { ...mail, judged: mail.headers };
  const found = { uid: 0, key: mail.key, headers, parts: null, arrivedAt: mail.arrivedAt };
  return registrationIn(found, SETTINGS, isOurs);
}

function arrivals({ mails, isOurs }: State, known: ReadonlyMap<string, FolderPosition>): Arrivals {
  const from = known.get(FOLDER)?.lastUid;
  const fresh = from === undefined ? [] : mails.slice(from);
  return {
    arrivals: fresh.map((mail) => toArrival(mail, registrationOf(mail, isOurs))),
    positions: new Map([[FOLDER, { uidValidity: '1', lastUid: mails.length }]]),
    hasMissed: false,
  };
}

/** Our newest mail to each recipient, if nobody on their side has replied to it. */
function unanswered({ mails, isOurs }: State, since: number, before: number): readonly SentMail[] {
  const newest = new Map<string, SentMail>();
  for (const mail of mails.filter(({ folder, arrivedAt }) => folder === 'sent' && arrivedAt >= since)) {
    const recipient = mail.to.find(({ address }) => !isOurs(address));
    if (!recipient) continue;
    const box = boxOf(recipient.address);
    const times = (newest.get(box)?.unanswered ?? 0) + 1;
    newest.set(box, toSentMail(mail, recipient, times));
  }
  return [...newest.values()].filter(
    ({ at, recipient }) =>
      at <= before &&
      !mails.some(({ from, arrivedAt }) => arrivedAt >= at && boxes(from).includes(boxOf(recipient.address))),
  );
}

function putDraft(state: State, draft: DraftMail): PutDraftResult {
  const { name, addresses, isOurs, mails, drafts } = state;
  const existing = drafts.filter(({ conversation }) => conversation === draft.conversation);
  if (existing.some(({ text }) => text === draft.text)) return { kind: 'present', mailbox: name };
  const answered = mails.findLast(
    ({ messageId, headers, report }) =>
      draft.chain.includes(messageId) && report === null && automaticSign(headers) === null,
  );
  const sender = { addresses, name: draft.senderName, isOurs };
  const header = draftHeader(draft, answered ?? null, sender);
  const { conversation, text } = draft;
  drafts.push({ id: String(drafts.length + mails.length + 1), conversation, text, ...header });
  const to = header.to.map(({ address }) => address);
  return { kind: 'stored', mailbox: name, to, hasOther: existing.length > 0 };
}

/** @param addresses our addresses; a mail from one of them to one of them registers its other recipient */
export function memoryMailbox(name: string, addresses: readonly string[], { now }: Clock): MemoryMailbox {
  const isOurs = ownAddresses(addresses);
  const state: State = { name, addresses, isOurs, mails: [], drafts: [], listeners: [] };
  return {
    mails: () => state.mails,
    drafts: () => state.drafts,
    put: (mail) => putMail(state, mail, now()),
    sendDraft: (id) => sendDraft(state, id, now()),
    of: () => [{ name, people: 'all' }],
    read: async (_teamId, reading) => read(state, reading),
    arrivals: async (_teamId, _mailbox, known) => arrivals(state, known),
    unanswered: async (_teamId, since, before) => unanswered(state, since, before),
    putDraft: async (_teamId, _mailboxes, draft) => putDraft(state, draft),
    onArrival: (listener) => state.listeners.push(listener),
    close: async () => undefined,
  };
}
