import { weAnswered } from '../domain/transitions.ts';
import { type ContactInput, makeChangeThread } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** We answered the client at `at` (UTC ms; now when absent) by `via`; a new silence begins. */
export function makeMarkAnswered(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return ({ at, via, ...target }: ContactInput) =>
    changeThread(target, (thread, said) => weAnswered(thread, at ?? said.now, said, via));
}
