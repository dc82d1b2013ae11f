import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Cursors } from '../../ports/conversation-reader.ts';
import type { Context } from '../context.ts';
import { applyMessages } from './apply-messages.ts';
import { knownNames } from './known-names.ts';
import { isUnopened } from './opening.ts';
import { furthest } from './shared-reading.ts';

/**
 * A message event in a channel, in the Slack thread `threadTs` or outside of threads. `isNew`: a new message, not the
 * notice that one was changed or deleted. `message` is the message as Slack sent it.
 */
export interface Notice {
  readonly teamId: string;
  readonly channelId: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly isNew: boolean;
  readonly message: unknown;
}

const ATTEMPTS = 5;

/** The Slack thread (`''` for none) under which a message is counted for a client thread. */
export function placeFor({ slackThread }: PlannedThread, { threadTs }: Notice): string {
  return slackThread?.ts ?? threadTs ?? '';
}

/** Applies the message; false if the thread was changed in the meantime. */
async function applyOnce(
  ctx: Context,
  thread: PlannedThread,
  cursors: Cursors,
  notice: Notice,
): Promise<boolean> {
  const { teamId, channelId, message } = notice;
  const known = await knownNames(ctx, [thread]);
  const said = await ctx.conversations.understand(teamId, channelId, message, known);
  const slackThread = placeFor(thread, notice);
  const upTo = furthest(cursors, new Map([[slackThread, notice.ts]]));
  return applyMessages(ctx, thread, thread, said ? [{ ...said, slackThread }] : [], upTo);
}

/**
 * Applies a message from an event to a thread without asking Slack. Repeated events count once, and late events count
 * too. Resolves with whether the message is applied; false means that the conversation has to be read.
 */
export async function applyEvent(ctx: Context, tied: PlannedThread, notice: Notice): Promise<boolean> {
  const { teamId, number } = tied;
  const key = `said/${notice.channelId}/${notice.ts}/${number}`;
  if (!(await ctx.store.processedRequests.accept(teamId, key, ctx.now))) return true;
  for (let count = 0; count < ATTEMPTS; count++) {
    const thread = await ctx.store.threads.find(teamId, number);
    if (thread?.status !== 'open') return true;
    const cursors = await ctx.store.conversations.cursors(thread);
    if (isUnopened(thread, cursors)) return false;
    if (await applyOnce(ctx, thread, cursors, notice)) return true;
  }
  return false;
}
