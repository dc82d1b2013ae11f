/** A mail of ours to somebody who is not watched. Moments are UTC ms. */
export interface SentMail {
  /** Names the mail, whichever folder shows it. */
  readonly key: string;
  readonly at: number;
  readonly author: string;
  readonly recipient: { readonly address: string; readonly name: string };
  readonly subject: string;
  readonly recipients: number;
  /** A program or a list wrote it. */
  readonly isAutomatic: boolean;
  readonly asks: boolean;
  readonly hasAttachment: boolean;
  /** Our mails to them since they last wrote, this one included. */
  readonly unanswered: number;
}

/** A mail to more people than this is for nobody in particular. */
const MOST_RECIPIENTS = 5;
const NO_REPLY = /^(?:no-?reply|do-?not-?reply|noreply|nicht-?antworten|mailer-daemon|postmaster|bounce)/i;
/** Boxes of offices that answer by letter, or never: invoices to file, forms, tickets. */
const NOBODY_IN_PARTICULAR =
  /^(?:support|newsletter|billing|rechnung|invoice|notifications?|unsubscribe|abuse)@/i;

/**
 * Whether a mail of ours that stands without a reply deserves to be proposed: a person wrote it to a person, and it asks
 * for something, carries a file, or is the second one without a reply.
 */
export function isWorthWatching(mail: SentMail): boolean {
  const { address } = mail.recipient;
  if (mail.isAutomatic || mail.recipients > MOST_RECIPIENTS) return false;
  if (NO_REPLY.test(address) || NOBODY_IN_PARTICULAR.test(address)) return false;
  return mail.asks || mail.hasAttachment || mail.unanswered > 1;
}
