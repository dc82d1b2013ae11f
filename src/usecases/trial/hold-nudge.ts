import { withoutNudge } from '../../domain/nudges/delivery-decision.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';
import { planFor, plannedAt } from '../policies/plan.ts';

/** The error code of a nudge that was not sent because of the trial. */
const TRIAL = 'trial';

/**
 * Withdraws a nudge that would be sent now during a trial, so that its step comes again. The gap to the next nudge
 * counts from now, as if it had been sent, so that nudges do not pile up for the end of the trial.
 */
export async function holdNudge(
  ctx: Context,
  nudge: Nudge,
  thread: PlannedThread,
  owner: Person,
): Promise<void> {
  if (nudge.kind === 'escalation' || nudge.kind === 'question' || nudge.kind === 'reopening') {
    await ctx.store.nudges.settle([{ nudge, settlement: { state: 'cancelled', error: TRIAL } }]);
    return;
  }
  const earlier = { ...withoutNudge(thread, nudge), lastNudgeAt: ctx.now };
  await ctx.store.nudges.withdraw(nudge, earlier, thread.version, plannedAt(planFor(ctx, earlier, owner)));
}
