import { automaticSign } from '../../domain/mail/automatic.ts';
import type { Mail, MailAddress } from '../../domain/mail/mail.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import { isToNobody, type SentMail } from '../../domain/mail/sent-mail.ts';
import { messageRequest } from '../../input/messages/message-request.ts';
import type { Arrival } from '../../ports/mailboxes.ts';
import { ownText } from './own-text.ts';

/** A mail in the mailbox. */
export interface KeptMail extends Mail {
  readonly key: string;
  readonly messageId: string;
}

/** The boxes of some people, for comparing them. */
export const boxes = (people: readonly MailAddress[]) => people.map(({ address }) => boxOf(address));

/** Returns a new mail as a mailbox reports it; only mails in the inbox register clients. */
export function toArrival(mail: KeptMail, registration: Arrival['registration']): Arrival {
  const { originalId } = mail.report ?? { originalId: null };
  return {
    senders: boxes(mail.from),
    recipients: boxes([...mail.to, ...mail.cc, ...mail.bcc]),
    refersTo: originalId ? [...mail.refersTo, originalId] : mail.refersTo,
    registration: mail.folder === 'inbox' ? registration : null,
  };
}

/** @param unanswered how many mails in a row the recipient has not replied to */
export function toSentMail(mail: KeptMail, recipient: MailAddress, unanswered: number): SentMail {
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
