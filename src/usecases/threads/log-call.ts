import { nextWorkingMoment } from '../../domain/calendar/calendar.ts';
import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import { type RightContact, weCalled } from '../../domain/threads/call.ts';
import type { CallResult } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';

/** How a call went; if the wrong person was reached, `contact` is the right person, with null for unknown fields. */
export interface LogCallInput extends ThreadTarget {
  readonly result: CallResult;
  readonly contact?: RightContact;
}

/** Records a call to the client. If nobody was reached, the call is suggested again on the next working day. */
export async function logCall(ctx: ActorContext, { result, contact, ...target }: LogCallInput) {
  const caller = await meetPerson(ctx, ctx.actor);
  const tomorrow = startOfDate(localDate(ctx.now, caller.timeZone), caller.timeZone, 1);
  const tryAgainAt = nextWorkingMoment(ctx.availabilityOf(caller).calendar, tomorrow) ?? tomorrow;
  return changeThread(ctx, target, (thread, said) => {
    const lastStep = ctx.policies.of(thread).steps.length - 1;
    return weCalled(thread, { result, lastStep, tryAgainAt, contact }, said);
  });
}
