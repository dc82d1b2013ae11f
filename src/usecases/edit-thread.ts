import { agreeOn, type TermChanges } from '../domain/terms.ts';
import type { ThreadDetails } from '../domain/thread.ts';
import { editThread } from '../domain/transitions.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { makeHearConversation } from './hear-conversation.ts';
import { makePlanAsStored } from './plan-for.ts';

/** What is corrected; `silentSince` is UTC ms, terms that are not mentioned stay. */
export interface ThreadEdits extends Partial<Omit<ThreadDetails, 'terms'>> {
  readonly silentSince?: number;
  readonly terms?: TermChanges;
}

/**
 * Corrects what was entered, and listens to the conversation when it is another one.
 * @throws GhostwatchError `nothing_to_change`, `in_the_future`
 */
export function makeEditThread(deps: Deps) {
  const { store } = deps;
  const changeThread = makeChangeThread(deps);
  const hearConversation = makeHearConversation(deps);
  const planAsStored = makePlanAsStored(deps);

  async function listenAnew(changed: Changed): Promise<Changed> {
    await store.hearing.forget(changed.thread);
    await hearConversation(changed.thread);
    const thread = (await store.threads.find(changed.thread.teamId, changed.thread.number)) ?? changed.thread;
    return { ...changed, thread, plan: planAsStored(thread, changed.owner) };
  }

  return async ({
    edits: { terms, ...edits },
    ...target
  }: ThreadTarget & { readonly edits: ThreadEdits }): Promise<Changed> => {
    const changed = await changeThread(target, (thread, said) =>
      editThread(thread, terms ? { ...edits, terms: agreeOn(thread.terms, terms) } : edits, said),
    );
    const { event } = changed;
    return event.kind === 'edited' && event.changed.includes('slackThread') ? listenAnew(changed) : changed;
  };
}
