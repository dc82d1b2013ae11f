import { GhostwatchError } from '../../domain/errors.ts';
import { newSender } from '../../domain/mail/mail-senders.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import type { ActorContext } from '../context.ts';
import { markClient } from '../conversations/mark-client.ts';
import type { ThreadTarget } from '../threads/shared/change-thread.ts';
import { findThread } from '../threads/shared/find-thread.ts';

/**
 * Adds the last sender's address to the client's addresses. Throws `nothing_to_change` if it is already one of them,
 * `not_yours`.
 */
export async function addSender(ctx: ActorContext, target: ThreadTarget) {
  const thread = await findThread(ctx, target.ref);
  await requireEditAccess(ctx, thread);
  const address = newSender(thread, await ctx.store.threads.history(thread.teamId, thread.number));
  if (address === null) throw new GhostwatchError('nothing_to_change', { number: thread.number });
  return markClient(ctx, { ...target, who: { by: 'address', address }, marked: true });
}
