import type { Outcome } from '../domain/thread.ts';
import { closeThread } from '../domain/transitions.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** Without an outcome one is assumed. */
export interface CloseThreadInput extends ThreadTarget {
  readonly outcome?: Outcome | undefined;
  readonly reason?: string | undefined;
}

/**
 * Ends a thread. Without an outcome an answer that came in counts as `answered`, anything else as
 * `obsolete`: nobody is called a ghost by default. The first time that a thread ends as ghosted there is a
 * `lesson` to learn from it.
 */
export function makeCloseThread(deps: Deps) {
  const { store } = deps;
  const changeThread = makeChangeThread(deps);

  async function isFirstGhosting({ thread }: Changed): Promise<boolean> {
    if (thread.outcome !== 'ghosted') return false;
    const history = await store.threads.history(thread.teamId, thread.number);
    return history.filter((event) => event.kind === 'closed' && event.outcome === 'ghosted').length === 1;
  }

  return async ({ outcome, reason, ...target }: CloseThreadInput): Promise<Changed> => {
    const changed = await changeThread(target, (thread, said) => {
      const silent = thread.waitingOn === 'client' ? 'obsolete' : 'answered';
      return closeThread(
        thread,
        { outcome: outcome ?? thread.outcome ?? silent, reason: reason ?? null },
        said,
      );
    });
    return { ...changed, lesson: await isFirstGhosting(changed) };
  };
}
