import type { AnswerHeader } from '../../domain/mail/answer-mail.ts';
import { automaticSign } from '../../domain/mail/automatic.ts';
import type { DeliveryReport } from '../../domain/mail/delivery-report.ts';
import type { DraftMail, PutDraftResult } from '../../domain/mail/draft-mail.ts';
import type { Mail, MailAddress } from '../../domain/mail/mail.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import { isToNobody, type SentMail } from '../../domain/mail/sent-mail.ts';
import { messageRequest } from '../../input/messages/message-request.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Arrival, Mailboxes, MailScope } from '../../ports/mailboxes.ts';
import { ownText } from './own-text.ts';
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

/** A mail in the mailbox. */
export interface KeptMail extends Mail {
  readonly key: string;
  readonly messageId: string;
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

const boxes = (people: readonly MailAddress[]) => people.map(({ address }) => boxOf(address));

function toArrival(mail: KeptMail, registration: Arrival['registration']): Arrival {
  const { originalId } = mail.report ?? { originalId: null };
  return {
    senders: boxes(mail.from),
    recipients: boxes([...mail.to, ...mail.cc, ...mail.bcc]),
    refersTo: originalId ? [...mail.refersTo, originalId] : mail.refersTo,
    registration: mail.folder === 'inbox' ? registration : null,
  };
}

function toSentMail(mail: KeptMail, recipient: MailAddress, unanswered: number): SentMail {
  return {
    key: mail.key,
    at: mail.arrivedAt,
    author: mail.from[0]?.address ?? '',
    recipient,
    subject: mail.subject,
    recipients: mail.to.length + mail.cc.length + mail.bcc.length,
    isAutomatic: automaticSign(mail.headers) !== null,
    isToNobody: isToNobody(recipient.address),
    isToColleague: false,
    ...messageRequest(ownText(mail.text)),
    hasFile: mail.hasAttachment,
    unanswered,
  };
}

/** @param addresses our addresses; a mail from one of them to one of them registers its other recipient */
export function memoryMailbox(name: string, addresses: readonly string[], { now }: Clock): MemoryMailbox {
  const mails: KeptMail[] = [];
  const drafts: KeptDraft[] = [];
  const listeners: ((mailbox: string, scope: MailScope) => void)[] = [];
  const isOurs = ownAddresses(addresses);
  const settings = { register: true, authenticatedBy: HOST };

  function put(written: WrittenMail): KeptMail {
    const { folder, from, to, bcc = [], subject, text, at = now(), refersTo = [], headers = {} } = written;
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

  /** Our newest mail to each recipient, if nobody on their side has replied to it. */
  function unanswered(since: number, before: number): readonly SentMail[] {
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
        !mails.some(
          ({ from, arrivedAt }) => arrivedAt >= at && boxes(from).includes(boxOf(recipient.address)),
        ),
    );
  }

  function putDraft(draft: DraftMail): PutDraftResult {
    const lying = drafts.filter(({ conversation }) => conversation === draft.conversation);
    if (lying.some(({ text }) => text === draft.text)) return { kind: 'present', mailbox: name };
    const answered = mails.findLast(
      ({ messageId, headers, report }) =>
        draft.chain.includes(messageId) && report === null && automaticSign(headers) === null,
    );
    const sender = { addresses, name: draft.senderName, isOurs };
    const header = draftHeader(draft, answered ?? null, sender);
    const { conversation, text } = draft;
    drafts.push({ id: String(drafts.length + mails.length + 1), conversation, text, ...header });
    const to = header.to.map(({ address }) => address);
    return { kind: 'stored', mailbox: name, to, hasOther: lying.length > 0 };
  }

  return {
    mails: () => mails,
    drafts: () => drafts,
    put,
    sendDraft: (id) => {
      const at = drafts.findIndex((draft) => draft.id === id);
      const [draft] = at < 0 ? [] : drafts.splice(at, 1);
      if (!draft) return null;
      const { from, to, subject, text, references } = draft;
      return put({ folder: 'sent', from, to, subject, text, refersTo: references });
    },
    of: () => [{ name, people: 'all' }],
    read: async (_, { since, names }) => ({
      messages: mails
        .filter(({ arrivedAt }) => arrivedAt >= since)
        .map((mail) => toMessage(mail, { mailbox: name, key: mail.key, ours: addresses, names }))
        .sort((a, b) => a.at - b.at),
      failures: [],
      mailboxes: [name],
    }),
    arrivals: async (_teamId, _mailbox, known) => {
      const from = known.get(FOLDER)?.lastUid;
      const fresh = from === undefined ? [] : mails.slice(from);
      const registrationOf = (mail: KeptMail) => {
        const found = { uid: 0, key: mail.key, headers: { ...mail, judged: mail.headers }, parts: null };
        return registrationIn({ ...found, arrivedAt: mail.arrivedAt }, settings, isOurs);
      };
      return {
        arrivals: fresh.map((mail) => toArrival(mail, registrationOf(mail))),
        positions: new Map([[FOLDER, { uidValidity: '1', lastUid: mails.length }]]),
        hasMissed: false,
      };
    },
    unanswered: async (_, since, before) => unanswered(since, before),
    putDraft: async (_teamId, _mailboxes, draft) => putDraft(draft),
    onArrival: (listener) => listeners.push(listener),
    close: async () => undefined,
  };
}
