import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makeDescribeThread } from './describe.ts';

/**
 * Tells the new owner of a thread who handed it over, where it stands and what comes next, with what that person wrote to them. The handover stands
 * whether or not the note arrives, so a failure is only logged.
 */
export function makeAnnounceHandover(deps: AppContext) {
  const { clock, messenger, log } = deps;
  const meetPerson = makeMeetPerson(deps);
  const describeThread = makeDescribeThread(deps);

  return async (actor: Actor, thread: PlannedThread, note = ''): Promise<void> => {
    const { teamId, number, ownerId } = thread;
    if (ownerId === actor.userId) return;
    try {
      const view = await describeThread(thread, ownerId);
      const reader = await meetPerson({ teamId, userId: ownerId });
      await messenger.turn(teamId);
      await messenger.sendHandover({ reader, view, by: actor.userId, note, now: clock.now() });
    } catch (error) {
      log.warn({ err: error, teamId, number }, 'The new owner of a thread could not be told');
    }
  };
}
