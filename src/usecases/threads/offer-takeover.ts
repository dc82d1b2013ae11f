import { canEdit } from '../../domain/access/permissions.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { findThread } from './shared/find-thread.ts';

/**
 * Offers to take over a thread from a colleague, who is asked in a direct message. Resolves with the owner's id. The
 * same offer cannot be repeated until the thread changes.
 * @throws GhostwatchError `thread_not_found`, `thread_closed`, `same_owner`, `already_offered`; what Slack refuses
 */
export async function offerTakeover(ctx: ActorContext, number: number): Promise<string> {
  const { teamId, userId } = ctx.actor;
  const thread = await findThread(ctx, { by: 'number', number });
  if (thread.status === 'closed') throw new GhostwatchError('thread_closed', { number });
  if (canEdit(thread, userId)) throw new GhostwatchError('same_owner', { owner: userId });
  const key = `takeover/${number}/${userId}/${thread.version}`;
  if (!(await ctx.store.processedRequests.accept(teamId, key, ctx.now))) {
    throw new GhostwatchError('already_offered', { owner: thread.ownerId });
  }
  const owner = await meetPerson(ctx, { teamId, userId: thread.ownerId });
  await ctx.messenger.offerTakeover({ owner, thread, by: userId, now: ctx.now });
  return owner.userId;
}
