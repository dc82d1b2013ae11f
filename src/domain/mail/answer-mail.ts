import type { MailSignals } from '../conversations/classification/signals.ts';
import type { Mail, MailAddress } from './mail.ts';
import { boxOf } from './mail-address.ts';
import { peelSubject } from './subject.ts';

/** The header of a mail to be answered, as far as an answer needs it. */
export type AnsweredMail = Pick<
  Mail,
  'messageId' | 'refersTo' | 'from' | 'replyTo' | 'to' | 'cc' | 'bcc' | 'subject'
>;

/** The header of a mail that a person is to send. */
export interface AnswerHeader {
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

/**
 * The sender of the mail: our addresses in the mailbox (the first is used where no other fits), and the person's name.
 */
export interface Sender {
  readonly addresses: readonly string[];
  readonly name: string;
  /** Whether an address belongs to our team. */
  readonly isOurs: (address: string) => boolean;
}

/** Of a longer chain, the first `Message-ID` and this number of the last ones are included (RFC 5322, 3.6.4). */
const MOST_REFERENCES = 20;

/** The `References` of an answer: the chain so far and the answered mail. */
function referencesOf({ refersTo, messageId }: AnsweredMail): readonly string[] {
  const all = [...new Set([...refersTo, ...(messageId === null ? [] : [messageId])])];
  return all.length <= MOST_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MOST_REFERENCES)];
}

/** Our address among those of a mail (the first of ours if it has none), with the sender's name. */
function senderIn(people: readonly MailAddress[], { addresses, name }: Sender): MailAddress {
  const boxes = addresses.map(boxOf);
  const written = people.find(({ address }) => boxes.includes(boxOf(address)));
  return { address: written?.address ?? addresses[0] ?? '', name };
}

/** The addresses without duplicates. */
function once(people: readonly MailAddress[]): readonly MailAddress[] {
  return [...new Map(people.map((one) => [boxOf(one.address), one])).values()];
}

/**
 * The header of an answer to a mail: addressed to its author or, if we wrote it, to its recipients. The subject is
 * kept, with `Re:` in front unless it is there already.
 */
export function answerTo(mail: AnsweredMail, sender: Sender, signals: MailSignals): AnswerHeader {
  const { from, replyTo, to, cc, bcc, subject, messageId } = mail;
  const isFromUs = from.length > 0 && from.every(({ address }) => sender.isOurs(address));
  const foreign = (people: readonly MailAddress[]) => people.filter(({ address }) => !sender.isOurs(address));
  const writers = foreign(replyTo).length > 0 ? foreign(replyTo) : foreign(from);
  const readers = foreign(to).length > 0 ? foreign(to) : foreign(cc);
  const plain = subject.replace(/\s+/g, ' ').trim();
  return {
    from: senderIn(isFromUs ? from : [...to, ...cc, ...bcc], sender),
    to: once(isFromUs ? readers : writers),
    subject: peelSubject(plain, signals).isAnswer || plain === '' ? plain : `Re: ${plain}`,
    inReplyTo: messageId,
    references: referencesOf(mail),
  };
}
