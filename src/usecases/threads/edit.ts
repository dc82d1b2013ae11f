import { mergeTerms, type TermChanges } from '../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../domain/threads/thread.ts';
import { editThread } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeSyncAfterChange } from '../conversations/sync-after-change.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change.ts';

/** What is corrected; `silentSince` is UTC ms, terms that are not mentioned stay. */
export interface ThreadEdits extends Partial<Omit<ThreadDetails, 'terms'>> {
  readonly silentSince?: number;
  readonly terms?: TermChanges;
}

/**
 * Corrects what was entered, and listens to the conversation when it is another one.
 * @throws GhostwatchError `nothing_to_change`, `in_the_future`
 */
export function makeEditThread(deps: AppContext) {
  const { store } = deps;
  const changeThread = makeChangeThread(deps);
  const hearAfter = makeSyncAfterChange(deps);

  async function listenAnew(changed: Changed): Promise<Changed> {
    await store.hearing.forget(changed.thread);
    return hearAfter(changed);
  }

  return async ({
    edits: { terms, ...edits },
    ...target
  }: ThreadTarget & { readonly edits: ThreadEdits }): Promise<Changed> => {
    const changed = await changeThread(target, (thread, said) =>
      editThread(thread, terms ? { ...edits, terms: mergeTerms(thread.terms, terms) } : edits, said),
    );
    const { event } = changed;
    return event.kind === 'edited' && event.changed.includes('slackThread') ? listenAnew(changed) : changed;
  };
}
