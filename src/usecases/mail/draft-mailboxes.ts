import { clientAddresses } from '../../domain/mail/client-boxes.ts';
import type { DraftMailKind } from '../../domain/mail/draft-mail.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

/**
 * The mailboxes in whose drafts folder somebody may store a mail to a client: those that belong both to them and to
 * the thread's owner.
 */
export function draftMailboxes(
  { mailboxes, mailboxPeople }: Pick<Context, 'mailboxes' | 'mailboxPeople'>,
  { teamId, ownerId }: Pick<ClientThread, 'teamId' | 'ownerId'>,
  userId: string,
): readonly string[] {
  return mailboxes
    .of(teamId)
    .filter((mailbox) => {
      const isTheirs = mailboxPeople.known(teamId, mailbox);
      return isTheirs?.(ownerId) && isTheirs(userId);
    })
    .map(({ name }) => name);
}

/** What kind of mail somebody would write to a client; null if there is no mailbox or no address for it. */
export async function draftMailOf(
  ctx: Pick<Context, 'mailboxes' | 'mailboxPeople' | 'store'>,
  thread: ClientThread,
  userId: string,
): Promise<DraftMailKind | null> {
  if (clientAddresses(thread).length === 0 || draftMailboxes(ctx, thread, userId).length === 0) return null;
  const known = await ctx.store.mails.known(thread);
  return known.some(({ messageId }) => messageId !== null) ? 'answer' : 'first';
}
