import { startOfDate } from '../../domain/calendar/local-date.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { pauseThread } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';

/** Pauses a thread until the day that the client's absence note names. Throws `nothing_to_change` without one. */
export function makeAcceptAbsence(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const meetPerson = makeMeetPerson(deps);
  return async (target: ThreadTarget) => {
    const { timeZone } = await meetPerson(target.actor);
    return changeThread(target, (thread, said) => {
      const { pendingQuestion, number } = thread;
      if (pendingQuestion?.kind !== 'away') throw new GhostwatchError('nothing_to_change', { number });
      const until = startOfDate(pendingQuestion.backOn, timeZone);
      return pauseThread(thread, { kind: 'client_away', until }, said);
    });
  };
}
