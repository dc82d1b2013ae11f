import { nextWorkingMoment } from '../domain/calendar.ts';
import { type RightContact, weCalled } from '../domain/call.ts';
import { localDate, startOfDate } from '../domain/local-date.ts';
import type { CallResult } from '../domain/thread.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { makeMeetPerson } from './meet-person.ts';

/** How a call went; `contact` is the right one after the wrong person, with null for what is not known. */
export interface LogCallInput extends ThreadTarget {
  readonly result: CallResult;
  readonly contact?: RightContact;
}

/** We called the client. Where nobody was reached, the call is suggested again on the next working day. */
export function makeLogCall(deps: Deps) {
  const { clock, availabilityOf, policies } = deps;
  const changeThread = makeChangeThread(deps);
  const meetPerson = makeMeetPerson(deps);
  return async ({ result, contact, ...target }: LogCallInput) => {
    const caller = await meetPerson(target.actor);
    const tomorrow = startOfDate(localDate(clock.now(), caller.timeZone), caller.timeZone, 1);
    const tryAgainAt = nextWorkingMoment(availabilityOf(caller).calendar, tomorrow) ?? tomorrow;
    return changeThread(target, (thread, said) => {
      const lastStep = policies.of(thread).steps.length - 1;
      return weCalled(thread, { result, lastStep, tryAgainAt, contact }, said);
    });
  };
}
