import { policyFor } from '../domain/policy.ts';
import type { Channel } from '../domain/thread.ts';
import { weFollowedUp } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** We chased the client at `at` (UTC ms; now when absent), by `via` (the thread's own channel when absent). */
export function makeLogFollowUp(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly at?: number | undefined; readonly via?: Channel | undefined }) =>
    changeThread(input, (thread, said) => {
      const lastStep = policyFor(thread).steps.length - 1;
      return weFollowedUp(thread, { at: input.at ?? said.now, via: input.via ?? thread.via, lastStep }, said);
    });
}
