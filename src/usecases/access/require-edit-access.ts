import { canEdit } from '../../domain/access/permissions.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeFindCovers } from '../people/find-covers.ts';
import { makeRequireAdmin } from './require-admin.ts';

/** Tells whether somebody may change a thread by their part in it: its owner, whoever added it, the owner's covers. */
export function makeHasPart({ clock, store }: Pick<AppContext, 'clock' | 'store'>) {
  const findCovers = makeFindCovers({ clock, store });
  return async (thread: ClientThread, { userId }: Actor): Promise<boolean> => {
    if (canEdit(thread, userId)) return true;
    const owner = await store.people.find(thread.teamId, thread.ownerId);
    return (await findCovers(owner)).includes(userId);
  };
}

/**
 * Lets those pass who may change a thread: its owner, whoever added it, the owner's cover, and the admins of the
 * workspace. Slack is asked only about others; while it does not answer they may not.
 * @throws GhostwatchError `not_yours`
 */
export function makeRequireEditAccess({
  clock,
  store,
  directory,
  log,
}: Pick<AppContext, 'clock' | 'store' | 'directory' | 'log'>) {
  const hasPart = makeHasPart({ clock, store });
  const requireAdmin = makeRequireAdmin({ directory });

  async function isAdmin(actor: Actor): Promise<boolean> {
    try {
      await requireAdmin(actor);
      return true;
    } catch (error) {
      if (!(error instanceof GhostwatchError))
        log.warn({ err: error, userId: actor.userId }, 'Slack did not say whether this is an admin');
      return false;
    }
  }

  return async (thread: ClientThread, actor: Actor): Promise<void> => {
    if (await hasPart(thread, actor)) return;
    if (await isAdmin(actor)) return;
    throw new GhostwatchError('not_yours', { number: thread.number, owner: thread.ownerId });
  };
}
