import { sharesCompany } from './mail-address.ts';
import type { MailMessage } from './mail-message.ts';

/** What identifies a client thread in mail: the client's boxes, and the `Message-ID`s of its mails so far. */
export interface MailChain {
  readonly boxes: readonly string[];
  readonly messageIds: ReadonlySet<string>;
}

/**
 * The reason why a mail belongs to a thread: `chain` it refers to one of its mails, `address` it is from or to the
 * client, `colleague` it is from somebody else at the client's company, `shared` the address has several open threads.
 */
export type Attribution = 'chain' | 'address' | 'colleague' | 'shared';

const refersInto = ({ refersTo, report }: MailMessage, { messageIds }: MailChain) =>
  refersTo.some((id) => messageIds.has(id)) ||
  (report?.originalId != null && messageIds.has(report.originalId));

const meets = (boxes: readonly string[], chain: MailChain) => boxes.some((box) => chain.boxes.includes(box));

function byAddress(mail: MailMessage, own: MailChain): Attribution | null {
  if (mail.side === 'ours') return meets(mail.recipients, own) ? 'address' : null;
  if (mail.kind !== 'message' || mail.broadcast === 'surely' || mail.folder === 'junk') return null;
  if (meets(mail.senders, own)) return 'address';
  if (mail.broadcast !== null) return null;
  return mail.senders.some((sender) => sharesCompany(sender, own.boxes)) ? 'colleague' : null;
}

/**
 * Determines why a mail belongs to a thread; null if it does not. The chain of `Message-ID`s takes precedence over the
 * address; subjects and numbers in them are ignored.
 * @param others the other open threads
 */
export function attributeMail(
  mail: MailMessage,
  own: MailChain,
  others: readonly MailChain[],
): Attribution | null {
  if (refersInto(mail, own)) return 'chain';
  if (mail.report !== null || others.some((other) => refersInto(mail, other))) return null;
  const found = byAddress(mail, own);
  const people = mail.side === 'ours' ? mail.recipients : mail.senders;
  const isShared = found !== null && others.some((other) => meets(people, other));
  // A thread with exactly this person takes precedence over one with the same company.
  if (found === 'colleague' && isShared) return null;
  return isShared ? 'shared' : found;
}
