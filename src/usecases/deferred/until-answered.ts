import type { DeferredWork } from '../../ports/deferred-work-store.ts';
import type { ActorContext, Context } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { type HeldLease, withLease } from '../with-lease.ts';

/** How long (ms) a form that shows "working on it" is left alone; by then the work is likely done. */
const LIKELY_DONE = 60_000;
/** Slack keeps a form open for about a day. */
const NOBODY_WAITS = 86_400_000;

const keyOf = (teamId: string, viewId: string) => ({ teamId, kind: 'form', subject: viewId }) as const;
const leaseOf = ({ teamId, subject }: Pick<DeferredWork, 'teamId' | 'subject'>) => ({
  teamId,
  name: `form:${subject}`,
});

/**
 * Does the work of a submitted form and shows the result on it. If this process ends in between, another one shows on
 * the form that the work was interrupted.
 */
export async function untilAnswered<T>(
  ctx: ActorContext,
  viewId: string,
  answer: () => Promise<T>,
): Promise<T> {
  const { store, timer, actor } = ctx;
  const key = keyOf(actor.teamId, viewId);
  const detail = { userId: actor.userId };
  const answered = async (_: HeldLease | null) => ({ result: await answer() });
  await store.deferred.change(key, () => ({ notedAt: ctx.now, notBefore: ctx.now + LIKELY_DONE, detail }));
  try {
    const done = await withLease({ leases: store.leases, timer }, leaseOf(key), answered);
    return (done ?? (await answered(null))).result;
  } finally {
    await store.deferred.change(key, () => null);
  }
}

/** Shows on a form that the work was interrupted, unless a process is still working on it. */
export async function tellInterrupted(ctx: Context, work: DeferredWork): Promise<void> {
  const { store, timer, forms } = ctx;
  await withLease({ leases: store.leases, timer }, leaseOf(work), async () => {
    const { userId } = work.detail as { readonly userId: string };
    const reader = await recallPerson(ctx, { teamId: work.teamId, userId });
    if (ctx.now - work.notedAt < NOBODY_WAITS) await forms.tellInterrupted(reader, work.subject);
    await store.deferred.done(work);
  });
}
