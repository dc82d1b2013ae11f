import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { NumberPage, ThreadFilter } from '../../ports/thread-store.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { withSilence } from './shared/with-silence.ts';

/** A page of threads, each with the length of its silence in its owner's working days. */
export interface PagedThreads {
  readonly lines: readonly { readonly thread: PlannedThread; readonly silentDays: number }[];
  readonly hasMore: boolean;
}

/** Lists the threads that the actor may see by number, one page at a time. */
export async function listThreadPage(
  ctx: ActorContext,
  filter: ThreadFilter,
  page: NumberPage,
): Promise<PagedThreads> {
  const { threads, hasMore } = await ctx.store.threads.page(await viewerOf(ctx, ctx.actor), filter, page);
  return { lines: await Promise.all(threads.map((one) => withSilence(ctx, one))), hasMore };
}
