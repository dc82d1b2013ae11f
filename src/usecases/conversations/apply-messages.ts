import { applyMessage } from '../../domain/conversations/apply-message.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import type { Cursors, ReadMessage } from '../../ports/conversation-reader.ts';
import type { Context } from '../context.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { classifyAuthor } from './classify-author.ts';

/**
 * Applies messages to a thread and stores it; false if the thread was changed in the meantime, so that the
 * conversation has to be read again.
 * @param start the thread as it was before the first of these messages
 */
export async function applyMessages(
  ctx: Context,
  before: PlannedThread,
  start: PlannedThread,
  messages: readonly ReadMessage[],
  cursors: Cursors,
): Promise<boolean> {
  let thread = start;
  const events: ThreadEvent[] = [];
  for (const message of messages) {
    const { steps } = ctx.policies.of({ ...thread, waitingOn: 'client' });
    const side = await classifyAuthor(ctx, message, thread);
    const moved = applyMessage(thread, message, side, { lastStep: steps.length - 1, now: ctx.now });
    if (!moved) continue;
    thread = { ...thread, ...moved.thread };
    events.push(moved.event);
  }
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  const nextNudgeAt = plannedAt(planFor(ctx, thread, owner));
  const update = { thread: thread === before ? null : thread, events, nextNudgeAt, cursors };
  const saved = await ctx.store.conversations.save(before, before.version, update);
  if (saved && events.length > 0) await redrawThread(ctx, thread);
  return saved;
}
