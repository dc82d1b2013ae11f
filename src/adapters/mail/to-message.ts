import { automaticSign } from '../../domain/mail/automatic.ts';
import type { Mail } from '../../domain/mail/mail.ts';
import { boxOf, domainOf, isSharedDomain } from '../../domain/mail/mail-address.ts';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import { isFromMailSystem, isOurMessage, mailMeaning } from '../../input/messages/mail-meaning.ts';
import { ownText } from './own-text.ts';

/** How far (ms) a sender's clock may be ahead of the server's. */
const AHEAD = 3_600_000;

/** Where a mail was found, and the addresses and names known there. */
export interface MailPlace {
  readonly mailbox: string;
  readonly key: string;
  /** Our own addresses: those of the mailbox and of colleagues. */
  readonly ours: readonly string[];
  readonly names: readonly string[];
}

/** Returns whether an address is one of ours: it was entered as such, or has the domain of our company. */
export function ownAddresses(ours: readonly string[]): (address: string) => boolean {
  const boxes = new Set(ours.map(boxOf));
  const domains = new Set(ours.map(domainOf).filter((domain) => !isSharedDomain(domain)));
  return (address) => boxes.has(boxOf(address)) || domains.has(domainOf(address));
}

/**
 * Whose mail it is. A mail with our own address in `From` and a foreign `Reply-To` is from a client and was forwarded
 * by a group address; mails from our mail system count as the client's side.
 */
function sideOf(mail: Mail, isOurs: (address: string) => boolean): MailMessage['side'] {
  const { from, replyTo, folder } = mail;
  if (isFromMailSystem(mail)) return 'theirs';
  if (from.length === 0 || !from.every(({ address }) => isOurs(address))) return 'theirs';
  const isRelayed = folder !== 'sent' && replyTo.some(({ address }) => !isOurs(address));
  return isRelayed ? 'relayed' : 'ours';
}

/**
 * The moment of a mail (UTC ms). For our mails it is the date in the header, because folders may be moved from one
 * host to another. For theirs it is that date too, but no later than the arrival, because their clock may be ahead.
 */
function momentOf({ date, arrivedAt }: Mail, side: MailMessage['side']): number {
  if (date === null) return arrivedAt;
  return side === 'ours' && date <= arrivedAt + AHEAD ? date : Math.min(date, arrivedAt);
}

const boxesOf = (people: Mail['from']) => people.map(({ address }) => boxOf(address));

const BROADCAST: Readonly<Record<string, MailMessage['broadcast']>> = { list: 'surely', doubtful: 'maybe' };

/** Converts a mail to a message without its text. */
export function toMessage(mail: Mail, { mailbox, key, ours, names }: MailPlace): MailMessage {
  const isOurs = ownAddresses(ours);
  const side = sideOf(mail, isOurs);
  const senders = side === 'relayed' ? mail.replyTo : mail.from;
  const known = [...names, ...senders.map(({ name }) => name)];
  const read = mailMeaning({ mail, ownText: ownText(mail.text), names: known, isOurs });
  const { kind, meaning } =
    side === 'ours'
      ? { ...read, kind: isOurMessage(mail) ? ('message' as const) : ('nothing' as const) }
      : read;
  return {
    ts: key,
    at: momentOf(mail, side),
    authorId: senders[0]?.address ?? '',
    homeTeamId: null,
    isBot: false,
    link: null,
    via: 'email',
    kind,
    meaning: side === 'relayed' ? { kind: 'unclear', offer: meaning.offer, doubt: 'relayed' } : meaning,
    side,
    folder: mail.folder,
    mailbox,
    messageId: mail.messageId,
    refersTo: mail.refersTo,
    senders: boxesOf(senders),
    recipients: boxesOf([...mail.to, ...mail.cc, ...mail.bcc]).filter((box) => !isOurs(box)),
    arrivedAt: mail.arrivedAt,
    writtenAt: mail.date,
    broadcast: BROADCAST[automaticSign(mail.headers) ?? ''] ?? null,
    report: mail.report,
  };
}
