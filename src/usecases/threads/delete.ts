import { GhostwatchError } from '../../domain/errors.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { makeRequireAdmin } from '../access/require-admin.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeFindThread, type ThreadReference } from './find.ts';
import { cardsOf, makeRemoveThread } from './remove.ts';

/** What would be deleted with a thread: lines of its history, nudges that were sent, and messages that carry them. */
export interface Deletion {
  readonly thread: PlannedThread;
  readonly events: number;
  readonly nudges: number;
  readonly cards: number;
}

/** Finds a thread for whoever may delete it: its owner and admins. Throws `thread_not_found`, `not_deletable`. */
function makeFindDeletable(deps: AppContext) {
  const { log } = deps;
  const findThread = makeFindThread(deps);
  const requireAdmin = makeRequireAdmin(deps);

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

  return async (actor: Actor, ref: ThreadReference): Promise<PlannedThread> => {
    const thread = await findThread(actor, ref);
    const { number, ownerId } = thread;
    if (ownerId === actor.userId || (await isAdmin(actor))) return thread;
    throw new GhostwatchError('not_deletable', { number, owner: ownerId });
  };
}

/** Counts what would be deleted with a thread, before somebody is asked. Throws `thread_not_found`, `not_deletable`. */
export function makeDescribeDeletion(deps: AppContext) {
  const { store } = deps;
  const findDeletable = makeFindDeletable(deps);
  return async (actor: Actor, ref: ThreadReference): Promise<Deletion> => {
    const thread = await findDeletable(actor, ref);
    const nudges = await store.nudges.ofThread(thread.teamId, thread.number);
    const history = await store.threads.history(thread.teamId, thread.number);
    return {
      thread,
      events: history.length,
      nudges: nudges.filter(({ state }) => state === 'sent').length,
      cards: cardsOf(nudges).length,
    };
  };
}

/**
 * Deletes a thread for good, as whoever was asked saw it.
 * @throws GhostwatchError `thread_not_found`, `not_deletable`, `changed_meanwhile`, `nudge_under_way`
 */
export function makeDeleteThread(deps: AppContext) {
  const findDeletable = makeFindDeletable(deps);
  const removeThread = makeRemoveThread(deps);
  return async (actor: Actor, number: number, seenVersion: number): Promise<PlannedThread> => {
    const thread = await findDeletable(actor, { by: 'number', number });
    const removed = thread.version === seenVersion && (await removeThread(thread, actor));
    if (!removed) throw new GhostwatchError('changed_meanwhile', { number });
    deps.log.info({ teamId: actor.teamId, userId: actor.userId, number }, 'A thread was deleted');
    return thread;
  };
}
