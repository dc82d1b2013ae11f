import type { Attributed } from '../../domain/conversations/silence-start.ts';
import { silenceStartIn } from '../../domain/conversations/silence-start.ts';
import { type Attribution, attributeMail } from '../../domain/mail/attribute-mail.ts';
import { clientBoxes } from '../../domain/mail/client-boxes.ts';
import type { KnownMail } from '../../domain/mail/known-mail.ts';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { change } from '../../domain/threads/transitions.ts';
import type { OtherThread } from './other-chains.ts';

const ONE_DAY = 86_400_000;
/**
 * If several threads share an address, a mail of ours outside of any chain belongs to a thread only within this time
 * (ms) of the start of its silence.
 */
const SAME_MAIL = ONE_DAY / 2;

/** A mail that belongs to a thread, and why it does. */
export interface OwnMail {
  readonly mail: MailMessage;
  readonly attribution: Attribution;
}

/** The new mails that belong to a thread, oldest first. Each adds its `Message-ID` to the chain. */
export function ownMails(
  thread: PlannedThread,
  messages: readonly MailMessage[],
  known: readonly KnownMail[],
  others: readonly OtherThread[],
): readonly OwnMail[] {
  const messageIds = new Set(known.flatMap(({ messageId }) => messageId ?? []));
  const chain = { boxes: clientBoxes(thread), messageIds };
  const keys = new Set(known.map(({ key }) => key));
  const own: OwnMail[] = [];
  for (const mail of messages) {
    const attribution = keys.has(mail.ts) ? null : attributeMail(mail, chain, others);
    if (attribution === null) continue;
    const isForeign =
      attribution === 'shared' && mail.side === 'ours' && Math.abs(mail.at - thread.silentSince) > SAME_MAIL;
    if (isForeign) continue;
    own.push({ mail, attribution });
    if (mail.messageId !== null) messageIds.add(mail.messageId);
  }
  return own;
}

const sideOf = ({ mail }: OwnMail): Attributed['side'] =>
  mail.kind !== 'message' ? 'nobody' : mail.side === 'ours' ? 'us' : 'client';

/**
 * Returns a thread whose mails were never read with the start of its silence taken from them.
 */
export function withSilenceStart(thread: PlannedThread, mails: readonly OwnMail[]): PlannedThread {
  const said = thread.silentSince === thread.createdAt ? undefined : thread.silentSince;
  const began = silenceStartIn(
    mails.map((own) => ({ message: own.mail, side: sideOf(own) })),
    said,
  );
  if (began === null || began === thread.silentSince) return thread;
  return { ...thread, ...change(thread, { silentSince: Math.min(began, thread.createdAt) }) };
}
