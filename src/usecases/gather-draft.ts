import { addWorkingTime } from '../domain/calendar.ts';
import { type DraftFacts, type DraftKind, draftFacts } from '../domain/draft.ts';
import { localDate } from '../domain/local-date.ts';
import type { Person } from '../domain/person.ts';
import type { ClientThread } from '../domain/thread.ts';
import type { Deps } from './deps.ts';

/** Who is asked for a decision gets one ordinary week for it; an answer that we owe is promised soon. */
const WORKING_DAYS_TO_DECIDE = 5;
const WORKING_DAYS_TO_ANSWER = 2;
const ONE_DAY = 86_400_000;

/** Gathers what a draft about a thread needs to know, in the name of its owner and in their time zone. */
export function makeGatherDraft({ clock, availabilityOf }: Pick<Deps, 'clock' | 'availabilityOf'>) {
  return (thread: ClientThread, kind: DraftKind, owner: Person): DraftFacts => {
    const now = clock.now();
    const { calendar } = availabilityOf(owner);
    const days = kind === 'answer' ? WORKING_DAYS_TO_ANSWER : WORKING_DAYS_TO_DECIDE;
    const worked = addWorkingTime(calendar, now, days * calendar.workingDay);
    const decideBy = calendar.workingDay === 0 || worked === null ? now + days * ONE_DAY : worked;
    return draftFacts(thread, kind, {
      now,
      timeZone: owner.timeZone,
      sender: owner.name || null,
      decideBy: localDate(decideBy, owner.timeZone),
    });
  };
}
