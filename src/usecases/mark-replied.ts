import { clientReplied } from '../domain/transitions.ts';
import { type ContactInput, makeChangeThread } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** The client answered at `at` (UTC ms; now when absent) by `via`; it is our turn. */
export function makeMarkReplied(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return ({ at, via, ...target }: ContactInput) =>
    changeThread(target, (thread, said) => clientReplied(thread, at ?? said.now, said, via));
}
