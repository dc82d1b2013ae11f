import type { Person } from '../../domain/people/person.ts';
import { planNudge } from '../../domain/policies/plan-nudge.ts';
import type { Context } from '../context.ts';

const BATCH = 200;
/** Counting stops here; nobody needs the exact number above it. */
const LOOKED_THROUGH = 1000;

/** The number of somebody's clients whose nudge waits for another day because of the daily limit. */
export async function countHeldBack(ctx: Context, reader: Person): Promise<number> {
  if (reader.dailyLimit === null) return 0;
  const now = ctx.now;
  const singly = { ...ctx.availabilityOf(reader), digest: null };
  let count = 0;
  for (let after = 0, seen = 0; seen < LOOKED_THROUGH; ) {
    const threads = await ctx.store.threads.plannedThreadsOf(reader.teamId, reader.userId, after, BATCH);
    const held = threads.filter((thread) => {
      const { kind } = planNudge(thread, ctx.policies.of(thread), singly, now);
      return kind === 'nudge' && (thread.nextNudgeAt ?? 0) > now;
    });
    count += held.length;
    seen += threads.length;
    if (threads.length < BATCH) break;
    after = threads.at(-1)?.number ?? after;
  }
  return count;
}
