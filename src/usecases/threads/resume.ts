import { resumeThread } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';
import { makeFindThread } from './find.ts';
import { makeReopenThread } from './reopen.ts';

/**
 * Goes on with a thread: ends the pause of an open one, and takes a closed one up again.
 * @throws GhostwatchError `not_paused`
 */
export function makeResumeThread(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const findThread = makeFindThread(deps);
  const reopenThread = makeReopenThread(deps);
  return async (target: ThreadTarget) => {
    const { status } = await findThread(target.actor, target.ref);
    return status === 'closed' ? reopenThread(target) : changeThread(target, resumeThread);
  };
}
