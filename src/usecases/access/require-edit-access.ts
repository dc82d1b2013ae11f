import { canEdit } from '../../domain/access/permissions.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { findCovers } from '../people/find-covers.ts';
import { isAdmin } from './is-admin.ts';

/** Tells whether somebody may change a thread by their part in it: its owner, whoever added it, the owner's covers. */
export async function hasPart(ctx: ActorContext, thread: ClientThread): Promise<boolean> {
  const { userId } = ctx.actor;
  if (canEdit(thread, userId)) return true;
  const owner = await ctx.store.people.find(thread.teamId, thread.ownerId);
  return (await findCovers(ctx, owner)).includes(userId);
}

/**
 * Lets those pass who may change a thread: its owner, whoever added it, the owner's cover, the admins of the
 * workspace, and programs with a key. Slack is asked only about others; while it does not answer they may not.
 * @throws GhostwatchError `not_yours`
 */
export async function requireEditAccess(ctx: ActorContext, thread: ClientThread): Promise<void> {
  if (ctx.actor.kind === 'key') return;
  if (await hasPart(ctx, thread)) return;
  if (await isAdmin(ctx)) return;
  throw new GhostwatchError('not_yours', { number: thread.number, owner: thread.ownerId });
}
