import { canEdit } from '../../domain/access/permissions.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { findCovers } from '../people/find-covers.ts';
import { isAdmin } from './is-admin.ts';

/** Whether somebody may change a thread because they own it, added it, or cover for its owner. */
export async function hasPart(ctx: ActorContext, thread: ClientThread): Promise<boolean> {
  const { userId } = ctx.actor;
  if (canEdit(thread, userId)) return true;
  const owner = await ctx.store.people.find(thread.teamId, thread.ownerId);
  return (await findCovers(ctx, owner)).includes(userId);
}

/**
 * Checks that the actor may change a thread: its owner, the person who added it, the owner's cover, admins of the
 * workspace, and programs with a key. Slack is asked only about other people; they are refused while it does not
 * answer.
 * @throws GhostwatchError `not_yours`
 */
export async function requireEditAccess(ctx: ActorContext, thread: ClientThread): Promise<void> {
  if (ctx.actor.kind === 'key') return;
  if (await hasPart(ctx, thread)) return;
  if (await isAdmin(ctx)) return;
  throw new GhostwatchError('not_yours', { number: thread.number, owner: thread.ownerId });
}
