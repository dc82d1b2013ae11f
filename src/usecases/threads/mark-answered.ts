import { weAnswered } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { type ContactInput, makeChangeThread } from './change.ts';

/** We answered the client at `at` (UTC ms; now when absent) by `via`; a new silence begins. */
export function makeMarkAnswered(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  return ({ at, via, ...target }: ContactInput) =>
    changeThread(target, (thread, said) => weAnswered(thread, at ?? said.now, said, via));
}
