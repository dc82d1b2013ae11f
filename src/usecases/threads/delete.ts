import { GhostwatchError } from '../../domain/errors.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { isAdmin } from '../access/is-admin.ts';
import type { ActorContext } from '../context.ts';
import { findThread, type ThreadReference } from './shared/find-thread.ts';
import { cardsOf, removeWithCards } from './shared/remove-with-cards.ts';

/** What would be deleted with a thread: history entries, sent nudges, and the messages that show them. */
export interface Deletion {
  readonly thread: PlannedThread;
  readonly events: number;
  readonly nudges: number;
  readonly cards: number;
}

/** Finds a thread that the actor may delete, as its owner or as an admin. Throws `thread_not_found`, `not_deletable`. */
async function findDeletable(ctx: ActorContext, ref: ThreadReference): Promise<PlannedThread> {
  const thread = await findThread(ctx, ref);
  const { number, ownerId } = thread;
  if (ownerId === ctx.actor.userId || (await isAdmin(ctx))) return thread;
  throw new GhostwatchError('not_deletable', { number, owner: ownerId });
}

/** Counts what would be deleted with a thread, for the confirmation. Throws `thread_not_found`, `not_deletable`. */
export async function describeDeletion(ctx: ActorContext, ref: ThreadReference): Promise<Deletion> {
  const thread = await findDeletable(ctx, ref);
  const nudges = await ctx.store.nudges.ofThread(thread.teamId, thread.number);
  const history = await ctx.store.threads.history(thread.teamId, thread.number);
  return {
    thread,
    events: history.length,
    nudges: nudges.filter(({ state }) => state === 'sent').length,
    cards: cardsOf(nudges).length,
  };
}

/**
 * Permanently deletes a thread, if it has not changed since the confirmation.
 * @throws GhostwatchError `thread_not_found`, `not_deletable`, `changed_meanwhile`, `nudge_under_way`
 */
export async function deleteThread(
  ctx: ActorContext,
  number: number,
  seenVersion: number,
): Promise<PlannedThread> {
  const thread = await findDeletable(ctx, { by: 'number', number });
  const removed = thread.version === seenVersion && (await removeWithCards(ctx, thread));
  if (!removed) throw new GhostwatchError('changed_meanwhile', { number });
  ctx.log.info({ teamId: ctx.actor.teamId, userId: ctx.actor.userId, number }, 'A thread was deleted');
  return thread;
}
