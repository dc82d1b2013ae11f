import type { DraftMail, PutDraftResult } from '../../domain/mail/draft-mail.ts';
import type { MailboxFailure } from '../../ports/mailboxes.ts';
import type { ConnectedMailbox, MailboxPool } from './mailbox-pool.ts';
import { findAnswered, putDraft } from './put-draft.ts';
import { ownAddresses } from './to-message.ts';

/**
 * Stores a draft in the first of some mailboxes that contains its conversation, or in the first one if none does.
 * An unreadable mailbox may contain the conversation; then the draft is stored in no other one.
 * @param names of the mailboxes of the person who asked for the draft
 */
export async function storeDraft(
  pool: MailboxPool,
  teamId: string,
  names: readonly string[],
  draft: DraftMail,
): Promise<PutDraftResult | MailboxFailure> {
  const isOurs = ownAddresses(pool.addresses(teamId));

  /** Null if the mailbox does not contain the conversation, unless `isChosen` says to use it anyway. */
  async function storeIn(mailbox: ConnectedMailbox, isChosen: boolean) {
    const { name, addresses } = mailbox.settings;
    const sender = { mailbox: name, addresses, name: draft.senderName, isOurs };
    const result = await pool.use(mailbox, async (imap, folders) => {
      const answered = await findAnswered(imap, folders, draft.chain);
      return answered || isChosen ? putDraft(imap, folders, answered, draft, sender) : null;
    });
    return 'failure' in result ? result.failure : result.done;
  }

  const asked = pool.inWorkspace(teamId).filter(({ settings }) => names.includes(settings.name));
  let failure: MailboxFailure | null = null;
  for (const mailbox of asked) {
    const result = await storeIn(mailbox, asked.length === 1);
    if (result && 'reason' in result) failure ??= result;
    else if (result) return result;
  }
  const first = failure ?? (asked[0] && (await storeIn(asked[0], true)));
  return first ?? { kind: 'no_folder', mailbox: names[0] ?? '' };
}
