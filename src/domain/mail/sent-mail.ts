import type { UnansweredMessage } from '../proposals/unanswered-message.ts';
import type { MailAddress } from './mail.ts';

/** A mail of ours to somebody who has not replied since, whether or not they are watched. Moments are UTC ms. */
export interface SentMail extends UnansweredMessage {
  /** Identifies the mail in every folder that has it. */
  readonly key: string;
  readonly at: number;
  readonly author: string;
  readonly recipient: MailAddress;
  readonly subject: string;
}

/** Addresses of programs. */
const NO_REPLY = /^(?:no-?reply|do-?not-?reply|nicht-?antworten|mailer-daemon|postmaster|bounce)/i;
/** Addresses of offices for invoices, forms and tickets, which rarely answer by mail. */
const OFFICE = /^(?:support|newsletter|billing|rechnung|invoice|notifications?|unsubscribe|abuse)@/i;

/** Whether an address belongs to a program or an office rather than a person. */
export function isToNobody(address: string): boolean {
  return NO_REPLY.test(address) || OFFICE.test(address);
}
