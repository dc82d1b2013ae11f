import { clientAddresses } from '../../domain/mail/client-boxes.ts';
import type { MailError, PlannedThread } from '../../domain/threads/thread.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { MailboxFailure } from '../../ports/mailboxes.ts';
import type { Context } from '../context.ts';
import { applyMails } from './apply-mails.ts';
import { otherChains } from './other-chains.ts';
import { ownMails, withSilenceStart } from './own-mails.ts';
import { type NewMails, readMails, searchFor } from './read-mails.ts';

/**
 * How a reading of mails ended: `applied`, or `later` after `retryAfter` ms; null if no mailbox may hold this
 * client's mails.
 */
export type MailSync =
  | { readonly kind: 'applied' }
  | { readonly kind: 'later'; readonly retryAfter: number }
  | null;

const ATTEMPTS = 5;

async function setMailError(
  ctx: Context,
  thread: PlannedThread,
  failure: MailboxFailure | undefined,
): Promise<void> {
  const mailError: MailError | null = failure ? { mailbox: failure.mailbox, reason: failure.reason } : null;
  if (JSON.stringify(mailError) !== JSON.stringify(thread.mailError)) {
    await ctx.store.mails.setMailError(thread, mailError);
  }
}

/** Null if the thread was changed in the meantime, so that the mails have to be read again. */
async function attempt(
  ctx: Context,
  thread: PlannedThread,
  newMails: NewMails | null,
): Promise<{ readonly sync: MailSync } | null> {
  const search = await searchFor(ctx, thread, newMails);
  const { messages, failures } = await readMails(ctx, thread, search);
  const [failure] = failures;
  await setMailError(ctx, thread, failure);
  if (search.mailboxes.length === 0) return { sync: null };
  const others = await otherChains(ctx, thread);
  const mails = ownMails(thread, messages, search.known, others);
  // An unreadable mailbox may hold mails that change when the silence began.
  const start = search.isFirst && !failure ? withSilenceStart(thread, mails) : thread;
  if (mails.length > 0 && !(await applyMails(ctx, thread, start, mails, others))) return null;
  return { sync: failure ? { kind: 'later', retryAfter: failure.retryAfter } : { kind: 'applied' } };
}

/**
 * Reads the mails of a client since the silence began, and applies those that are not yet known to belong to the
 * thread. Mails count only through this function: the arrival of a mail merely triggers a reading, and `newMails`
 * limits it to the new ones. The first reading also finds when the silence began.
 */
export async function syncMail(
  ctx: Context,
  { teamId, number }: TiedThread,
  newMails: NewMails | null = null,
): Promise<MailSync> {
  for (let count = 0; count < ATTEMPTS; count++) {
    const thread = await ctx.store.threads.find(teamId, number);
    if (thread?.status !== 'open' || clientAddresses(thread).length === 0) return null;
    const read = await attempt(ctx, thread, newMails);
    if (read) return read.sync;
  }
  return { kind: 'later', retryAfter: 60_000 };
}
