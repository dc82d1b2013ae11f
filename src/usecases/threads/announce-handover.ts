import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makeDescribeThread } from './describe.ts';

/** Somebody who is told of a handover that stands whether or not the note arrives, so a failure is only logged. */
interface Telling {
  readonly actor: Actor;
  readonly thread: PlannedThread;
  readonly readerId: string;
  readonly note: string;
  readonly takenBack: boolean;
}

function makeTell(deps: AppContext) {
  const { clock, messenger, log } = deps;
  const meetPerson = makeMeetPerson(deps);
  const describeThread = makeDescribeThread(deps);

  return async ({ actor, thread, readerId, note, takenBack }: Telling): Promise<void> => {
    const { teamId, number } = thread;
    if (readerId === actor.userId) return;
    try {
      const view = await describeThread(thread, readerId);
      const reader = await meetPerson({ teamId, userId: readerId });
      await messenger.turn(teamId);
      await messenger.sendHandover({ reader, view, by: actor.userId, note, takenBack, now: clock.now() });
    } catch (error) {
      log.warn({ err: error, teamId, number }, 'Somebody could not be told of a handover');
    }
  };
}

/** Tells the new owner of a thread who handed it over, where it stands and what comes next, with that person's note. */
export function makeAnnounceHandover(deps: AppContext) {
  const tell = makeTell(deps);
  return (actor: Actor, thread: PlannedThread, note = ''): Promise<void> =>
    tell({ actor, thread, readerId: thread.ownerId, note, takenBack: false });
}

/** Tells whoever has a thread again, and `from`, who has it no longer, that its handover was taken back. */
export function makeAnnounceTakenBack(deps: AppContext) {
  const tell = makeTell(deps);
  return async (actor: Actor, thread: PlannedThread, from: string): Promise<void> => {
    await tell({ actor, thread, readerId: thread.ownerId, note: '', takenBack: false });
    await tell({ actor, thread, readerId: from, note: '', takenBack: true });
  };
}
