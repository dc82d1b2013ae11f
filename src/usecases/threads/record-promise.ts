import { startOfDate } from '../../domain/calendar/local-date.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { pauseThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { changeThread, speakerFor, type ThreadTarget } from './change.ts';
import { findThread } from './find.ts';

/**
 * The client named a date (`YYYY-MM-DD` where the speaker is; a program means the owner's): they have that whole day, so that the next
 * nudge comes on the first working day after it. Throws `not_in_the_future`.
 */
export async function recordPromise(ctx: ActorContext, input: ThreadTarget & { readonly date: string }) {
  const thread = await findThread(ctx, input.ref);
  const { timeZone } = await meetPerson(ctx, speakerFor(ctx, thread));
  const until = startOfDate(input.date, timeZone, 1);
  if (until <= ctx.now) {
    throw new GhostwatchError('not_in_the_future', { at: startOfDate(input.date, timeZone) });
  }
  return changeThread(ctx, input, (thread, said) =>
    pauseThread(thread, { kind: 'promise', until, namedDate: input.date }, said),
  );
}
