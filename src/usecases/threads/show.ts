import type { ThreadView } from '../../domain/threads/thread-view.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeDescribeThread } from './describe.ts';
import { makeFindThread, type ThreadReference } from './find.ts';

/** Shows one thread; never waits for Slack. Throws `thread_not_found`, `thread_ambiguous`. */
export function makeShowThread(deps: AppContext) {
  const findThread = makeFindThread(deps);
  const describeThread = makeDescribeThread(deps);
  return async (actor: Actor, ref: ThreadReference): Promise<ThreadView> =>
    describeThread(await findThread(actor, ref), actor.userId);
}
