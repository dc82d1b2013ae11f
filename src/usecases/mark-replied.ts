import { clientReplied } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** The client answered at `at` (UTC ms; now when absent); it is our turn. */
export function makeMarkReplied(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly at?: number | undefined }) =>
    changeThread(input, (thread, said) => clientReplied(thread, input.at ?? said.now, said));
}
