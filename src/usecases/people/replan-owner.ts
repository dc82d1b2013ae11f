import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Person } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { planFor, plannedAt } from '../policies/plan.ts';

const BATCH = 200;

/** Replans all threads of an owner after their calendar or their own pause has changed. */
export async function replanOwner(ctx: Context, owner: Person): Promise<void> {
  for (let after = 0; ; ) {
    const threads = await ctx.store.threads.plannedThreadsOf(owner.teamId, owner.userId, after, BATCH);
    const last = threads.at(-1);
    if (!last) return;
    await ctx.store.threads.replan(
      owner.teamId,
      threads.map((thread) => ({ thread, nextNudgeAt: plannedAt(planFor(ctx, thread, owner)) })),
    );
    after = last.number;
    await yieldToEventLoop();
  }
}
