import { silentDays } from '../../../domain/policies/silence.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { Context } from '../../context.ts';
import { recallPerson } from '../../people/recall.ts';

/** A thread with the length of its silence in its owner's working days. */
export async function withSilence(ctx: Context, thread: PlannedThread) {
  const owner = await recallPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  return { thread, silentDays: silentDays(thread, ctx.availabilityOf(owner).calendar, ctx.now) };
}
