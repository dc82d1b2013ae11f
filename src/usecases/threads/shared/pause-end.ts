import { addWorkingTime, nextWorkingMoment } from '../../../domain/calendar/calendar.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { ActorContext, Context } from '../../context.ts';
import { meetPerson } from '../../people/meet.ts';
import type { ThreadTarget } from './change-thread.ts';
import { findThread } from './find-thread.ts';

/** The end of a pause: a moment (UTC ms), or a number of working days. */
export type Until = number | { readonly workingDays: number };

const ONE_DAY = 86_400_000;

/** The end (UTC ms) of a pause for a person, by their working days; without any working time, calendar days count. */
export function untilFor(ctx: Context, until: Until, person: Person): number {
  if (typeof until === 'number') return until;
  const { calendar } = ctx.availabilityOf(person);
  const end = addWorkingTime(calendar, ctx.now, until.workingDays * calendar.workingDay);
  const moment = end === null ? null : nextWorkingMoment(calendar, end);
  return calendar.workingDay === 0 || moment === null ? ctx.now + until.workingDays * ONE_DAY : moment;
}

/** The end (UTC ms) of a pause of a thread, by its owner's working days. */
export async function threadUntil(ctx: ActorContext, { ref }: ThreadTarget, until: Until): Promise<number> {
  if (typeof until === 'number') return until;
  const { teamId, ownerId } = await findThread(ctx, ref);
  return untilFor(ctx, until, await meetPerson(ctx, { teamId, userId: ownerId }));
}
