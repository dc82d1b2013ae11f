import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ActorContext } from '../../context.ts';
import { meetPerson } from '../../people/meet.ts';
import { describeThread } from './describe-thread.ts';

/** A notice about a handover. The handover is already stored, so a failure is only logged. */
interface Telling {
  readonly thread: PlannedThread;
  readonly readerId: string;
  readonly note: string;
  readonly takenBack: boolean;
}

async function tell(ctx: ActorContext, { thread, readerId, note, takenBack }: Telling): Promise<void> {
  const { teamId, number } = thread;
  if (readerId === ctx.actor.userId) return;
  try {
    const view = await describeThread(ctx, thread, readerId);
    const reader = await meetPerson(ctx, { teamId, userId: readerId });
    await ctx.messenger.turn(teamId);
    await ctx.messenger.sendHandover({ reader, view, by: ctx.actor.userId, note, takenBack, now: ctx.now });
  } catch (error) {
    ctx.log.warn({ err: error, teamId, number }, 'Somebody could not be told of a handover');
  }
}

/** Tells the new owner of a thread who handed it over, its state and its next nudge, with the note. */
export function announceHandover(ctx: ActorContext, thread: PlannedThread, note = ''): Promise<void> {
  return tell(ctx, { thread, readerId: thread.ownerId, note, takenBack: false });
}

/** Tells the owner who has a thread again, and `from`, who no longer has it, that its handover was undone. */
export async function announceTakenBack(
  ctx: ActorContext,
  thread: PlannedThread,
  from: string,
): Promise<void> {
  await tell(ctx, { thread, readerId: thread.ownerId, note: '', takenBack: false });
  await tell(ctx, { thread, readerId: from, note: '', takenBack: true });
}
