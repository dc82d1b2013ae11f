import { nextWorkingMoment } from '../../domain/calendar/calendar.ts';
import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import { type RightContact, weCalled } from '../../domain/threads/call.ts';
import type { CallResult } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { changeThread, type ThreadTarget } from './change.ts';

/** How a call went; `contact` is the right one after the wrong person, with null for what is not known. */
export interface LogCallInput extends ThreadTarget {
  readonly result: CallResult;
  readonly contact?: RightContact;
}

/** We called the client. Where nobody was reached, the call is suggested again on the next working day. */
export async function logCall(ctx: ActorContext, { result, contact, ...target }: LogCallInput) {
  const caller = await meetPerson(ctx, ctx.actor);
  const tomorrow = startOfDate(localDate(ctx.now, caller.timeZone), caller.timeZone, 1);
  const tryAgainAt = nextWorkingMoment(ctx.availabilityOf(caller).calendar, tomorrow) ?? tomorrow;
  return changeThread(ctx, target, (thread, said) => {
    const lastStep = ctx.policies.of(thread).steps.length - 1;
    return weCalled(thread, { result, lastStep, tryAgainAt, contact }, said);
  });
}
