import { startOfDate } from '../../domain/calendar/local-date.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { pauseThread } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';

/**
 * The client named a date (`YYYY-MM-DD` where the speaker is): they have that whole day, so that the next
 * nudge comes on the first working day after it. Throws `not_in_the_future`.
 */
export function makeRecordPromise(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const meetPerson = makeMeetPerson(deps);
  return async (input: ThreadTarget & { readonly date: string }) => {
    const { timeZone } = await meetPerson(input.actor);
    const until = startOfDate(input.date, timeZone, 1);
    if (until <= deps.clock.now()) {
      throw new GhostwatchError('not_in_the_future', { at: startOfDate(input.date, timeZone) });
    }
    return changeThread(input, (thread, said) =>
      pauseThread(thread, { kind: 'promise', until, namedDate: input.date }, said),
    );
  };
}
