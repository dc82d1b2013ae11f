import type { DraftFacts } from '../domain/draft.ts';
import { draftKindNow } from '../domain/draft-kind.ts';
import { policyFor } from '../domain/policy.ts';
import type { PlannedThread } from '../domain/thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindThread, type ThreadReference } from './find-thread.ts';
import { makeGatherDraft } from './gather-draft.ts';
import { makeMeetPerson } from './meet-person.ts';

/** What the suggested message for where a thread stands now is made of. Throws `thread_not_found`. */
export function makeDraftMessage(deps: Deps) {
  const findThread = makeFindThread(deps);
  const meetPerson = makeMeetPerson(deps);
  const gatherDraft = makeGatherDraft(deps);
  return async (
    { teamId }: Actor,
    ref: ThreadReference,
  ): Promise<{ readonly thread: PlannedThread; readonly draft: DraftFacts }> => {
    const thread = await findThread(teamId, ref);
    const owner = await meetPerson({ teamId, userId: thread.ownerId });
    const kind = draftKindNow(thread, policyFor(thread));
    return { thread, draft: gatherDraft(thread, kind, owner) };
  };
}
