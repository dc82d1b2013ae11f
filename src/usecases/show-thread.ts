import type { ThreadView } from '../domain/thread-view.ts';
import type { Actor, Deps } from './deps.ts';
import { makeDescribeThread } from './describe-thread.ts';
import { makeFindThread, type ThreadReference } from './find-thread.ts';

/** Shows one thread; never waits for Slack. Throws `thread_not_found`, `thread_ambiguous`. */
export function makeShowThread(deps: Deps) {
  const findThread = makeFindThread(deps);
  const describeThread = makeDescribeThread(deps);
  return async (actor: Actor, ref: ThreadReference): Promise<ThreadView> =>
    describeThread(await findThread(actor, ref));
}
