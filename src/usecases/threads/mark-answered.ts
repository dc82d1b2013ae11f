import { weAnswered } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';

/** We answered the client at `at` (UTC ms; now when absent); a new silence begins. */
export function makeMarkAnswered(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly at?: number | undefined }) =>
    changeThread(input, (thread, said) => weAnswered(thread, input.at ?? said.now, said));
}
