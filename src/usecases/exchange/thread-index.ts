import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { indexThreads, type ThreadIndex } from '../../domain/exchange/match-line.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';

const BATCH = 500;

/** An index of all threads that somebody may see, for looking up the lines of a file. */
export async function threadIndex(ctx: ActorContext): Promise<ThreadIndex> {
  const viewer = await viewerOf(ctx, ctx.actor);
  const threads: PlannedThread[] = [];
  for (;;) {
    const batch = await ctx.store.threads.numbered(viewer, threads.at(-1)?.number ?? 0, BATCH);
    threads.push(...batch);
    if (batch.length < BATCH) return indexThreads(threads);
    await yieldToEventLoop();
  }
}
