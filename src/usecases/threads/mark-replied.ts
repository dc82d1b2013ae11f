import { clientReplied } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';

/** The client answered at `at` (UTC ms; now when absent); it is our turn. */
export function makeMarkReplied(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly at?: number | undefined }) =>
    changeThread(input, (thread, said) => clientReplied(thread, input.at ?? said.now, said));
}
