import { resumeThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { makeFindThread } from './find-thread.ts';
import { makeReopenThread } from './reopen-thread.ts';

/**
 * Goes on with a thread: ends the pause of an open one, and takes a closed one up again.
 * @throws GhostwatchError `not_paused`
 */
export function makeResumeThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  const findThread = makeFindThread(deps);
  const reopenThread = makeReopenThread(deps);
  return async (target: ThreadTarget) => {
    const { status } = await findThread(target.actor, target.ref);
    return status === 'closed' ? reopenThread(target) : changeThread(target, resumeThread);
  };
}
