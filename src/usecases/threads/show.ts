import type { ThreadView } from '../../domain/threads/thread-view.ts';
import type { ActorContext } from '../context.ts';
import { describeThread } from './shared/describe-thread.ts';
import { findThread, type ThreadReference } from './shared/find-thread.ts';

/** Shows one thread; never waits for Slack. Throws `thread_not_found`, `thread_ambiguous`. */
export async function showThread(ctx: ActorContext, ref: ThreadReference): Promise<ThreadView> {
  return describeThread(ctx, await findThread(ctx, ref), ctx.actor.userId);
}
