import { applyMail } from '../../domain/mail/apply-mail.ts';
import { clientBoxes } from '../../domain/mail/client-boxes.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { change } from '../../domain/threads/transitions.ts';
import type { Context } from '../context.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import type { OtherThread } from './other-chains.ts';

import type { OwnMail } from './own-mails.ts';

/** A thread after a mail, and the entry in its history. */
interface AppliedMail {
  readonly thread: PlannedThread;
  readonly event: ThreadEvent;
}

/** Of several threads with the same address, the one whose silence began last; null if it is this one. */
function likelierThan({ silentSince }: PlannedThread, others: readonly OtherThread[]): OtherThread | null {
  if (others.every((other) => other.silentSince <= silentSince)) return null;
  return [...others].sort((a, b) => b.silentSince - a.silentSince)[0] ?? null;
}

/**
 * The history entry for a mail that may belong to several threads: only the likeliest thread asks about it, and the
 * others refer to that thread.
 */
function referTo(ctx: Context, { mail }: OwnMail, number: number): ThreadEvent {
  return {
    kind: 'heard_elsewhere',
    number,
    at: Math.min(mail.at, ctx.now),
    recordedAt: ctx.now,
    by: null,
    fromMessage: true,
    mailFrom: mail.authorId,
  };
}

/** What is known of the thread before its mails. */
interface MailContext {
  /** The client's addresses. */
  readonly boxes: readonly string[];
  /** The thread that asks about a mail that may belong to either of them; null if it is this one. */
  readonly likelier: OtherThread | null;
}

/** Applies one mail; null if it changes nothing. */
function applyOne(
  ctx: Context,
  thread: PlannedThread,
  own: OwnMail,
  { boxes, likelier }: MailContext,
): AppliedMail | null {
  const { mail, attribution } = own;
  if (likelier && attribution === 'shared' && mail.side !== 'ours') {
    if (mail.at < thread.silentSince) return null;
    // The new version makes a concurrent reading of the same mail fail, so that the event is not recorded twice.
    const next = { ...thread, ...change(thread, { ignoredNudges: thread.ignoredNudges }) };
    return { thread: next, event: referTo(ctx, own, likelier.number) };
  }
  const { steps } = ctx.policies.of({ ...thread, waitingOn: 'client' });
  const place = { boxes, attribution };
  const moved = applyMail(thread, mail, place, { lastStep: steps.length - 1, now: ctx.now });
  return moved && { thread: { ...thread, ...moved.thread }, event: moved.event };
}

/**
 * Applies mails to a thread, and stores it; false if the thread was changed in the meantime.
 * @param start the thread with the start of its silence, if that was found in the mails
 */
export async function applyMails(
  ctx: Context,
  before: PlannedThread,
  start: PlannedThread,
  mails: readonly OwnMail[],
  others: readonly OtherThread[],
): Promise<boolean> {
  let thread = start;
  const events: ThreadEvent[] = [];
  const mailContext = { boxes: clientBoxes(before), likelier: likelierThan(before, others) };
  for (const own of mails) {
    const applied = applyOne(ctx, thread, own, mailContext);
    if (!applied) continue;
    thread = applied.thread;
    events.push(applied.event);
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
