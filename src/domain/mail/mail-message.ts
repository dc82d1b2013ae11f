import type { InboundMessage } from '../conversations/inbound-message.ts';
import type { DeliveryReport } from './delivery-report.ts';
import type { MailFolder } from './mail.ts';

/**
 * What a mail is, whoever it concerns: `message` somebody wrote it · `report` about the delivery of another one ·
 * `departure` an automatic reply: the contact has left · `nothing` a program wrote it, and it says nothing.
 */
export type MailKind = 'message' | 'report' | 'departure' | 'nothing';

/**
 * A mail without its words. Addresses are boxes (`boxOf`); `ts` names the mail, whichever mailbox or folder shows it.
 * `at` is when it counts, `writtenAt` what the sender's clock said (null where nobody can tell), `arrivedAt` when it
 * came; all UTC ms. `side` is what the headers say before anybody looks for the client. `broadcast`: a list or
 * newsletter, which is nobody's answer unless it belongs to a chain of ours; `maybe` where a sign of one also stands on
 * mails of people.
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
