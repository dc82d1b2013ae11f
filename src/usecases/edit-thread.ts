import type { ThreadDetails } from '../domain/thread.ts';
import { editThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** Corrects what was entered; `silentSince` is UTC ms. Throws `nothing_to_change`, `in_the_future`. */
export function makeEditThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (
    input: ThreadTarget & { readonly edits: Partial<ThreadDetails> & { readonly silentSince?: number } },
  ) => changeThread(input, (thread, said) => editThread(thread, input.edits, said));
}
