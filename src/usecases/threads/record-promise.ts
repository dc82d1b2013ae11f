import { nextWorkingMoment } from '../../domain/calendar/calendar.ts';
import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people/person.ts';
import { pauseThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { changeThread, speakerFor, type ThreadTarget } from './shared/change-thread.ts';
import { findThread } from './shared/find-thread.ts';

/**
 * The day that the client named: `YYYY-MM-DD` in the actor's time zone (for a program, the owner's), or a number of
 * the same person's working days ahead.
 */
export type PromisedDay = string | { readonly workingDays: number };

/** The day (`YYYY-MM-DD`) that is a number of working days after today; without any working time, calendar days count. */
function dayAhead(ctx: ActorContext, workingDays: number, speaker: Person): string {
  const { calendar } = ctx.availabilityOf(speaker);
  const { timeZone } = speaker;
  let day = localDate(ctx.now, timeZone);
  for (let count = 0; count < workingDays; count++) {
    const tomorrow = startOfDate(day, timeZone, 1);
    day = localDate(nextWorkingMoment(calendar, tomorrow) ?? tomorrow, timeZone);
  }
  return day;
}

/**
 * Records the day by which the client wants to reply. The next nudge comes on the first working day after it. Throws
 * `not_in_the_future`.
 */
export async function recordPromise(ctx: ActorContext, input: ThreadTarget & { readonly day: PromisedDay }) {
  const known = await findThread(ctx, input.ref);
  const speaker = await meetPerson(ctx, speakerFor(ctx, known));
  const { timeZone } = speaker;
  const date = typeof input.day === 'string' ? input.day : dayAhead(ctx, input.day.workingDays, speaker);
  const until = startOfDate(date, timeZone, 1);
  if (until <= ctx.now) throw new GhostwatchError('not_in_the_future', { at: startOfDate(date, timeZone) });
  return changeThread(ctx, input, (thread, said) =>
    pauseThread(thread, { kind: 'promise', until, namedDate: date }, said),
  );
}
