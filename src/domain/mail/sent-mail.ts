import type { UnansweredMessage } from '../proposals/unanswered-message.ts';
import type { MailAddress } from './mail.ts';

/** A mail of ours to somebody who has not replied since; whether they are watched is not known. Moments are UTC ms. */
export interface SentMail extends UnansweredMessage {
  /** Names the mail, whichever folder shows it. */
  readonly key: string;
  readonly at: number;
  readonly author: string;
  readonly recipient: MailAddress;
  readonly subject: string;
}

const NO_REPLY = /^(?:no-?reply|do-?not-?reply|noreply|nicht-?antworten|mailer-daemon|postmaster|bounce)/i;
/** Boxes of offices that answer by letter, or never: invoices to file, forms, tickets. */
const NOBODY_IN_PARTICULAR =
  /^(?:support|newsletter|billing|rechnung|invoice|notifications?|unsubscribe|abuse)@/i;

/** Whether an address belongs to a program or an office, and to no person. */
export function isToNobody(address: string): boolean {
  return NO_REPLY.test(address) || NOBODY_IN_PARTICULAR.test(address);
}
