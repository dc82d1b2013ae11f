import type { AppContext } from '../context.ts';
import { makePlanAsStored } from '../policies/plan.ts';
import type { Changed } from '../threads/change.ts';
import { makeSyncConversation, type SyncOptions } from './sync-conversation.ts';

/** Listens to the conversation of a thread that was just changed, and resolves with how it stands then. */
export function makeSyncAfterChange(deps: AppContext) {
  const hearConversation = makeSyncConversation(deps);
  const planAsStored = makePlanAsStored(deps);
  return async (changed: Changed, listening: SyncOptions = {}): Promise<Changed> => {
    await hearConversation(changed.thread, listening);
    const thread =
      (await deps.store.threads.find(changed.thread.teamId, changed.thread.number)) ?? changed.thread;
    return { ...changed, thread, plan: planAsStored(thread, changed.owner) };
  };
}
