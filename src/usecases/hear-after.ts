import type { Changed } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { type Listening, makeHearConversation } from './hear-conversation.ts';
import { makePlanAsStored } from './plan-for.ts';

/** Listens to the conversation of a thread that was just changed, and resolves with how it stands then. */
export function makeHearAfter(deps: Deps) {
  const hearConversation = makeHearConversation(deps);
  const planAsStored = makePlanAsStored(deps);
  return async (changed: Changed, listening: Listening = {}): Promise<Changed> => {
    await hearConversation(changed.thread, listening);
    const thread =
      (await deps.store.threads.find(changed.thread.teamId, changed.thread.number)) ?? changed.thread;
    return { ...changed, thread, plan: planAsStored(thread, changed.owner) };
  };
}
