import { canEdit } from '../../domain/access/permissions.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makeFindThread } from './find.ts';

/**
 * A colleague offers to take a thread over; its owner is asked in a direct message. Resolves with the owner's id.
 * The same offer is made once for as long as the thread does not change.
 * @throws GhostwatchError `thread_not_found`, `thread_closed`, `same_owner`, `already_offered`; what Slack refuses
 */
export function makeOfferTakeover(deps: AppContext) {
  const { clock, store, messenger } = deps;
  const findThread = makeFindThread(deps);
  const meetPerson = makeMeetPerson(deps);

  return async (actor: Actor, number: number): Promise<string> => {
    const { teamId, userId } = actor;
    const thread = await findThread(actor, { by: 'number', number });
    if (thread.status === 'closed') throw new GhostwatchError('thread_closed', { number });
    if (canEdit(thread, userId)) throw new GhostwatchError('same_owner', { owner: userId });
    const key = `takeover/${number}/${userId}/${thread.version}`;
    if (!(await store.inbox.accept(teamId, key, clock.now()))) {
      throw new GhostwatchError('already_offered', { owner: thread.ownerId });
    }
    const owner = await meetPerson({ teamId, userId: thread.ownerId });
    await messenger.offerTakeover({ owner, thread, by: userId, now: clock.now() });
    return owner.userId;
  };
}
