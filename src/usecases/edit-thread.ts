import { agreeOn, type TermChanges } from '../domain/terms.ts';
import type { ThreadDetails } from '../domain/thread.ts';
import { editThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** What is corrected; `silentSince` is UTC ms, terms that are not mentioned stay. */
export interface ThreadEdits extends Partial<Omit<ThreadDetails, 'terms'>> {
  readonly silentSince?: number;
  readonly terms?: TermChanges;
}

/** Corrects what was entered. Throws `nothing_to_change`, `in_the_future`. */
export function makeEditThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return ({ edits: { terms, ...edits }, ...target }: ThreadTarget & { readonly edits: ThreadEdits }) =>
    changeThread(target, (thread, said) =>
      editThread(thread, terms ? { ...edits, terms: agreeOn(thread.terms, terms) } : edits, said),
    );
}
