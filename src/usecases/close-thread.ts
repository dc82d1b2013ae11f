import type { Outcome } from '../domain/thread.ts';
import { closeThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/**
 * Ends a thread. Without an outcome an answer that came in counts as `answered`, anything else as
 * `obsolete`: nobody is called a ghost by default.
 */
export function makeCloseThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (
    input: ThreadTarget & { readonly outcome?: Outcome | undefined; readonly reason?: string | undefined },
  ) =>
    changeThread(input, (thread, said) => {
      const silent = thread.waitingOn === 'client' ? 'obsolete' : 'answered';
      const outcome = input.outcome ?? thread.outcome ?? silent;
      return closeThread(thread, { outcome, reason: input.reason ?? null }, said);
    });
}
