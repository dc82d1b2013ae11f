import { GhostwatchError } from '../../domain/errors.ts';
import { clientAddresses } from '../../domain/mail/client-boxes.ts';
import type { PutDraftResult } from '../../domain/mail/draft-mail.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { findThread, type ThreadReference } from '../threads/shared/find-thread.ts';
import { withLease } from '../with-lease.ts';
import { draftMailboxes } from './draft-mailboxes.ts';

/** A mail to a client to be stored as a draft; the subject is used only if the mail starts a conversation. */
export interface PutDraft {
  readonly ref: ThreadReference;
  readonly subject: string;
  readonly text: string;
}

/**
 * Stores a mail to a client as a draft in the actor's mailbox, for them to send; nothing is sent. Repeated clicks, by
 * anybody and on any replica, store the same text only once. The text is not stored in the database.
 * @throws GhostwatchError `thread_not_found`, `not_yours`, `draft_no_mailbox`, `draft_unreachable`, `draft_under_way`
 */
export async function putDraft(ctx: ActorContext, { ref, subject, text }: PutDraft): Promise<PutDraftResult> {
  const thread = await findThread(ctx, ref);
  await requireEditAccess(ctx, thread);
  const { teamId, number, episode, followUps, contact } = thread;
  const names = draftMailboxes(ctx, thread, ctx.actor.userId);
  const to = clientAddresses(thread).map((address) => ({ address, name: contact ?? '' }));
  if (names.length === 0 || to.length === 0) throw new GhostwatchError('draft_no_mailbox');
  const known = await ctx.store.mails.known(thread);
  const draft = {
    // A message sent in the meantime changes this key, so that another draft can be stored.
    conversation: [teamId, number, episode, followUps].join('/'),
    chain: known.flatMap(({ messageId }) => messageId ?? []),
    to: to.slice(0, 1),
    subject,
    text,
    senderName: (await recallPerson(ctx, ctx.actor)).name,
    at: ctx.now,
  };
  // The lease makes clicks on two replicas run one after the other, so that the second one finds the draft of the
  // first.
  const result = await withLease(
    { leases: ctx.store.leases, timer: ctx.timer },
    { teamId, name: `draft:${number}` },
    () => ctx.mailboxes.putDraft(teamId, names, draft),
  );
  if (result === null) throw new GhostwatchError('draft_under_way');
  if ('reason' in result) throw new GhostwatchError('draft_unreachable', { mailbox: result.mailbox });
  return result;
}
