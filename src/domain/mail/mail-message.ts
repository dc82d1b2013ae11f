import type { InboundMessage } from '../conversations/inbound-message.ts';
import type { DeliveryReport } from './delivery-report.ts';
import type { MailFolder } from './mail.ts';

/**
 * The kind of a mail, regardless of whom it concerns: `message` written by somebody · `report` about the delivery of
 * another mail · `departure` an automatic reply: the contact has left · `nothing` written by a program without relevant
 * content.
 */
export type MailKind = 'message' | 'report' | 'departure' | 'nothing';

/**
 * A mail without its text. Addresses are boxes (`boxOf`); `ts` identifies the mail in every mailbox or folder that has
 * it. `at` is when it counts, `writtenAt` what the sender's clock said (null if unknown), `arrivedAt` when it arrived;
 * all UTC ms. `side` is what the headers say before the client is looked up. `broadcast`: a list or newsletter, which
 * is not an answer unless it belongs to a chain of ours; `maybe` if the sign of one may also be in mails from people.
 */
export interface MailMessage extends InboundMessage {
  readonly kind: MailKind;
  readonly side: 'theirs' | 'ours' | 'relayed';
  readonly folder: MailFolder;
  readonly mailbox: string;
  readonly messageId: string | null;
  readonly refersTo: readonly string[];
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly arrivedAt: number;
  readonly writtenAt: number | null;
  readonly broadcast: 'surely' | 'maybe' | null;
  readonly report: DeliveryReport | null;
}
