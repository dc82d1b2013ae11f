import type { Attributed } from '../../domain/conversations/silence-start.ts';
import { silenceStartIn } from '../../domain/conversations/silence-start.ts';
import { applyMail } from '../../domain/mail/apply-mail.ts';
import { type Attribution, attributeMail } from '../../domain/mail/attribute-mail.ts';
import { clientAddresses, clientBoxes } from '../../domain/mail/client-boxes.ts';
import type { KnownMail } from '../../domain/mail/known-mail.ts';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { MailError, PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { change } from '../../domain/threads/transitions.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { MailboxFailure } from '../../ports/mailboxes.ts';
import type { Context } from '../context.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { type OtherThread, otherChains } from './other-chains.ts';
import { type NewMails, readMails, searchFor } from './read-mails.ts';

/**
 * How a reading of mails ended: `applied`, or `later` after `retryAfter` ms; null if no mailbox may hold this
 * client's mails.
 */
export type MailSync =
  | { readonly kind: 'applied' }
  | { readonly kind: 'later'; readonly retryAfter: number }
  | null;

const ONE_DAY = 86_400_000;
/**
 * If several threads share an address, a mail of ours outside of any chain belongs to a thread only within this time
 * (ms) of the start of its silence.
 */
const SAME_MAIL = ONE_DAY / 2;
const ATTEMPTS = 5;

/** A mail that belongs to a thread, and why it does. */
interface OwnMail {
  readonly mail: MailMessage;
  readonly attribution: Attribution;
}

/** Whether, of several threads with the same address, this one's silence began last. */
function isLikeliest({ silentSince }: PlannedThread, others: readonly OtherThread[]): boolean {
  return others.every((other) => other.silentSince <= silentSince);
}

/** The new mails that belong to a thread, oldest first. Each adds its `Message-ID` to the chain. */
function ownMails(
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

/** Returns a thread whose mails were never read with the start of its silence taken from them. */
function opened(thread: PlannedThread, mails: readonly OwnMail[]): PlannedThread {
  const said = thread.silentSince === thread.createdAt ? undefined : thread.silentSince;
  const began = silenceStartIn(
    mails.map((own) => ({ message: own.mail, side: sideOf(own) })),
    said,
  );
  if (began === null || began === thread.silentSince) return thread;
  return { ...thread, ...change(thread, { silentSince: Math.min(began, thread.createdAt) }) };
}

/**
 * The history entry for a mail that may belong to several threads: only the likeliest thread asks about it, and the
 * others refer to that thread.
 */
function elsewhere(ctx: Context, { mail }: OwnMail, number: number): ThreadEvent {
  const at = Math.min(mail.at, ctx.now);
  return {
    kind: 'heard_elsewhere',
    number,
    at,
    recordedAt: ctx.now,
    by: null,
    fromMessage: true,
    mailFrom: mail.authorId,
  };
}

/** Applies mails to a thread, and stores it; false if the thread was changed in the meantime. */
async function apply(
  ctx: Context,
  before: PlannedThread,
  start: PlannedThread,
  mails: readonly OwnMail[],
  others: readonly OtherThread[],
): Promise<boolean> {
  const boxes = clientBoxes(before);
  let thread = start;
  const events: ThreadEvent[] = [];
  const isChosen = isLikeliest(before, others);
  for (const own of mails) {
    const { steps } = ctx.policies.of({ ...thread, waitingOn: 'client' });
    if (own.attribution === 'shared' && own.mail.side !== 'ours' && !isChosen) {
      const [other] = [...others].sort((a, b) => b.silentSince - a.silentSince);
      if (!other || own.mail.at < thread.silentSince) continue;
      events.push(elsewhere(ctx, own, other.number));
      // The new version makes a concurrent reading of the same mail fail, so that the event is not recorded twice.
      thread = { ...thread, ...change(thread, { ignoredNudges: thread.ignoredNudges }) };
      continue;
    }
    const place = { boxes, attribution: own.attribution };
    const moved = applyMail(thread, own.mail, place, { lastStep: steps.length - 1, now: ctx.now });
    if (!moved) continue;
    thread = { ...thread, ...moved.thread };
    events.push(moved.event);
  }
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  const saved = await ctx.store.conversations.save(before, before.version, {
    thread: thread === before ? null : thread,
    events,
    nextNudgeAt: plannedAt(planFor(ctx, thread, owner)),
    cursors: new Map(),
    mails: mails.map(({ mail }) => ({
      key: mail.ts,
      messageId: mail.messageId,
      isOurs: mail.side === 'ours',
      at: mail.at,
    })),
  });
  if (saved && events.length > 0) await redrawThread(ctx, thread);
  return saved;
}

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
  const start = search.isFirst && !failure ? opened(thread, mails) : thread;
  if (mails.length > 0 && !(await apply(ctx, thread, start, mails, others))) return null;
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
