import type { DraftFacts } from '../domain/draft.ts';
import type { DraftFlaw, DraftTemplates } from '../domain/draft-templates.ts';
import type { DraftPlace } from '../domain/house-draft.ts';
import type { PlannedThread } from '../domain/thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindThread } from './find-thread.ts';
import { makeGatherDraft } from './gather-draft.ts';
import { makeRecallPerson } from './recall-person.ts';

/** A client as a draft of this place would speak to them in these words, or what is wrong with the words. */
export type DraftPreview =
  | { readonly thread: PlannedThread | null; readonly facts: DraftFacts }
  | { readonly flaws: readonly DraftFlaw[] };

/**
 * Tries words out on a client thread, as if it were about what the draft is about, or on an invented client where
 * `number` is null; never waits for Slack.
 * @throws GhostwatchError `thread_not_found`
 */
export function makePreviewHouseDraft(deps: Deps) {
  const { clock, wordings } = deps;
  const findThread = makeFindThread(deps);
  const gatherDraft = makeGatherDraft(deps);
  const recallPerson = makeRecallPerson(deps);
  return async (
    actor: Actor,
    place: DraftPlace,
    house: DraftTemplates,
    number: number | null,
  ): Promise<DraftPreview> => {
    const flaws = wordings.draftFlaws(place, house);
    if (flaws.length > 0) return { flaws };
    if (number === null)
      return { thread: null, facts: { ...wordings.exampleFacts(place, clock.now()), house } };
    const { language, context, kind } = place;
    const thread = { ...(await findThread(actor, { by: 'number', number })), language, context };
    const owner = await recallPerson({ teamId: actor.teamId, userId: thread.ownerId });
    const facts = { ...(await gatherDraft(thread, kind, owner)), house };
    const flaw = wordings.houseFlaw(facts);
    return flaw ? { flaws: [{ ...flaw, part: 'body' }] } : { thread, facts };
  };
}
