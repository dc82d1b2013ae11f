import { addWorkingTime, nextWorkingMoment } from '../../domain/calendar/calendar.ts';
import type { Person } from '../../domain/people/person.ts';
import type { AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import type { ThreadTarget } from './change.ts';
import { makeFindThread } from './find.ts';

/** Until when to wait: a moment (UTC ms), or so many working days of the person who is nudged. */
export type Until = number | { readonly workingDays: number };

const ONE_DAY = 86_400_000;

/** The moment (UTC ms) at which somebody's waiting ends; without any working time, days of the calendar count. */
export function makeUntilFor({ clock, availabilityOf }: Pick<AppContext, 'clock' | 'availabilityOf'>) {
  return (until: Until, person: Person): number => {
    if (typeof until === 'number') return until;
    const { calendar } = availabilityOf(person);
    const end = addWorkingTime(calendar, clock.now(), until.workingDays * calendar.workingDay);
    const moment = end === null ? null : nextWorkingMoment(calendar, end);
    return calendar.workingDay === 0 || moment === null ? clock.now() + until.workingDays * ONE_DAY : moment;
  };
}

/** The same for a thread: its owner's working days count. */
export function makeThreadUntil(deps: AppContext) {
  const findThread = makeFindThread(deps);
  const meetPerson = makeMeetPerson(deps);
  const untilFor = makeUntilFor(deps);
  return async ({ actor, ref }: ThreadTarget, until: Until): Promise<number> => {
    if (typeof until === 'number') return until;
    const { teamId, ownerId } = await findThread(actor, ref);
    return untilFor(until, await meetPerson({ teamId, userId: ownerId }));
  };
}
