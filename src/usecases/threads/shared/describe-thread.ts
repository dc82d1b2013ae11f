import { silentDays } from '../../../domain/policies/silence.ts';
import { draftKindNow } from '../../../domain/templates/draft-kind.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ThreadView } from '../../../domain/threads/thread-view.ts';
import type { Context } from '../../context.ts';
import { draftMailOf } from '../../mail/draft-mailboxes.ts';
import { recallPerson } from '../../people/recall.ts';
import { planAsStored } from '../../policies/plan.ts';
import { gatherDraft } from '../../templates/gather-draft.ts';

/** Returns everything that is shown of a thread to a reader, in whose name the draft is signed; never waits for Slack. */
export async function describeThread(
  ctx: Context,
  thread: PlannedThread,
  readerId: string,
): Promise<ThreadView> {
  const { teamId, number, ownerId } = thread;
  const reader = await recallPerson(ctx, { teamId, userId: readerId });
  const owner = await recallPerson(ctx, { teamId, userId: ownerId });
  const policy = ctx.policies.of(thread);
  const history = await ctx.store.threads.history(teamId, number);
  return {
    thread,
    owner,
    policy,
    silentDays: silentDays(thread, ctx.availabilityOf(owner).calendar, ctx.now),
    history,
    plan: planAsStored(ctx, thread, owner),
    draft: await gatherDraft(ctx, thread, draftKindNow(thread, policy, history), owner, reader),
    draftMail: await draftMailOf(ctx, thread, readerId),
  };
}
