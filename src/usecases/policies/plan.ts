import type { Person } from '../../domain/people/person.ts';
import { type NudgePlan, planNudge } from '../../domain/policies/plan-nudge.ts';
import type { ClientThread, PlannedThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

/** What planning needs to know. */
export type Planning = 'clock' | 'availabilityOf' | 'policies';

/** Plans the next nudge of a thread for its owner anew, as of now. */
export function planFor(ctx: Context, thread: ClientThread, owner: Person): NudgePlan {
  return planNudge(thread, ctx.policies.of(thread), ctx.availabilityOf(owner), ctx.now);
}

/** What a thread was planned for, as of now: what the tick will do, digests and daily limits included. */
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

/** The moment (UTC ms) at which the tick must look at a thread again; null when there is nothing to wait for. */
export function plannedAt(plan: NudgePlan): number | null {
  return plan.kind === 'never' ? null : plan.dueAt;
}
