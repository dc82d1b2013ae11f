import type { PlannedThread } from '../../domain/threads/thread.ts';
import { todayOf } from '../../domain/threads/urgency.ts';
import type { ThreadFilter, ThreadOrder } from '../../ports/thread-store.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { withSilence } from './shared/with-silence.ts';

/** What to list: a named scope, or a colleague's threads; `text` narrows it down. */
export interface ListThreadsInput {
  readonly scope: 'mine' | 'all' | 'waiting' | 'paused' | 'closed' | 'owed' | 'undelivered';
  readonly ownerId?: string | undefined;
  readonly text?: string | undefined;
  /** By default the most urgent first, or the soonest nudge first in lists without urgent threads. */
  readonly order?: ThreadOrder['by'] | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** A page of threads, each with the length of its silence in its owner's working days. */
export interface ListedThreads {
  readonly lines: readonly { readonly thread: PlannedThread; readonly silentDays: number }[];
  readonly total: number;
}

function filterFor(scope: ListThreadsInput['scope'], userId: string, now: number): ThreadFilter {
  switch (scope) {
    case 'mine':
      return { ownerId: userId, status: 'open' };
    case 'all':
      return { status: 'open' };
    case 'waiting':
      return { status: 'open', turn: 'client', pausedAt: { now, is: false } };
    case 'paused':
      return { status: 'open', pausedAt: { now, is: true } };
    case 'closed':
      return { status: 'closed' };
    case 'owed':
      return { status: 'open', turn: 'us' };
    case 'undelivered':
      return { status: 'open', turn: 'undelivered' };
  }
}

/** The scopes that are sorted by next nudge. */
const SOONEST_FIRST: ReadonlySet<ListThreadsInput['scope']> = new Set(['paused', 'closed']);

/** Lists the threads that the actor may see, the most urgent first by default. */
export async function listThreads(
  ctx: ActorContext,
  { scope, ownerId, text, order: wanted, ...page }: ListThreadsInput,
): Promise<ListedThreads> {
  const filter: ThreadFilter = {
    ...filterFor(scope, ctx.actor.userId, ctx.now),
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(text === undefined ? {} : { text }),
  };
  const { timeZone } = await recallPerson(ctx, ctx.actor);
  const by = wanted ?? (SOONEST_FIRST.has(scope) ? 'next_nudge' : 'urgency');
  const order: ThreadOrder = by === 'urgency' ? { by, today: todayOf(ctx.now, timeZone) } : { by };
  const viewer = await viewerOf(ctx, ctx.actor);
  const { threads, total } = await ctx.store.threads.list(viewer, filter, { ...page, order });
  return { lines: await Promise.all(threads.map((one) => withSilence(ctx, one))), total };
}
