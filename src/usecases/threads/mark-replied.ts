import { clientReplied } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { type ContactInput, makeChangeThread } from './change.ts';

/** The client answered at `at` (UTC ms; now when absent) by `via`; it is our turn. */
export function makeMarkReplied(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  return ({ at, via, ...target }: ContactInput) =>
    changeThread(target, (thread, said) => clientReplied(thread, at ?? said.now, said, via));
}
