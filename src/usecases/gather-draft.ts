import { addWorkingTime } from '../domain/calendar.ts';
import { type DraftFacts, type DraftKind, draftFacts } from '../domain/draft.ts';
import { localDate } from '../domain/local-date.ts';
import type { Person } from '../domain/person.ts';
import type { ClientThread } from '../domain/thread.ts';
import type { Deps } from './deps.ts';

/** Who is asked for a decision gets one ordinary week for it. */
const WORKING_DAYS_TO_DECIDE = 5;
const ONE_WEEK = 7 * 86_400_000;

/** Gathers what a draft about a thread needs to know, in the name of its owner and in their time zone. */
export function makeGatherDraft({ clock, availabilityOf }: Pick<Deps, 'clock' | 'availabilityOf'>) {
  return (thread: ClientThread, kind: DraftKind, owner: Person): DraftFacts => {
    const now = clock.now();
    const { calendar } = availabilityOf(owner);
    const aWeekOfWork = addWorkingTime(calendar, now, WORKING_DAYS_TO_DECIDE * calendar.workingDay);
    const decideBy = calendar.workingDay === 0 || aWeekOfWork === null ? now + ONE_WEEK : aWeekOfWork;
    return draftFacts(thread, kind, {
      now,
      timeZone: owner.timeZone,
      sender: owner.name || null,
      decideBy: localDate(decideBy, owner.timeZone),
      terms: {},
    });
  };
}
