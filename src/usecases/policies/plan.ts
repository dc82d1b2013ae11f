import type { Person } from '../../domain/people/person.ts';
import { type NudgePlan, planNudge } from '../../domain/policies/plan-nudge.ts';
import type { ClientThread, PlannedThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

/** The services that planning needs. */
export type Planning = 'clock' | 'availabilityOf' | 'policies';

/** Plans the next nudge of a thread for its owner, as of now. */
export function planFor(ctx: Context, thread: ClientThread, owner: Person): NudgePlan {
  return planNudge(thread, ctx.policies.of(thread), ctx.availabilityOf(owner), ctx.now);
}

/** The plan that is stored for a thread, as of now, including digests and daily limits. */
export function planAsStored(ctx: Context, thread: PlannedThread, owner: Person): NudgePlan {
  const now = ctx.now;
  return planNudge(
    thread,
    ctx.policies.of(thread),
    ctx.availabilityOf(owner),
    now,
    thread.nextNudgeAt ?? now,
  );
}

/** When (UTC ms) the tick must look at a thread again; null if it need not. */
export function plannedAt(plan: NudgePlan): number | null {
  return plan.kind === 'never' ? null : plan.dueAt;
}
