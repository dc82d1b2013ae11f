import { isChannel } from '../domain/cover.ts';
import { draftKindOf } from '../domain/draft-kind.ts';
import { isLive, type Nudge } from '../domain/nudge.ts';
import type { NudgeCard } from '../domain/nudge-card.ts';
import type { Person } from '../domain/person.ts';
import { stepAt } from '../domain/plan-nudge.ts';
import { OWED_POLICY, type Policy } from '../domain/policy.ts';
import { firstWording } from '../domain/sent-wording.ts';
import { silentDays } from '../domain/silence.ts';
import type { ClientThread } from '../domain/thread.ts';
import type { NudgeMessage } from '../ports/messenger.ts';
import { makeCountHeldBack } from './count-held-back.ts';
import type { Actor, Deps } from './deps.ts';
import { makeGatherDraft } from './gather-draft.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makePlanAsStored } from './plan-for.ts';

/** What a message is asked to show beyond the facts: the item that is opened, and the wording of its draft. */
export interface MessageView {
  readonly openNudgeId?: string | undefined;
  readonly variant?: number | undefined;
}

/** Puts together all that a message about these nudges says, as it is true now. */
export function makeDescribeNudges(deps: Deps) {
  const { clock, store, availabilityOf, policies } = deps;
  const meetPerson = makeMeetPerson(deps);
  const gatherDraft = makeGatherDraft(deps);
  const planAsStored = makePlanAsStored(deps);
  const countHeldBack = makeCountHeldBack(deps);

  /** A card speaks of the silence that earned it, even when the turn has changed since. */
  function policyOfNudge(nudge: Nudge, thread: ClientThread): Policy {
    return nudge.remedy === 'answer' ? OWED_POLICY : policies.of({ ...thread, waitingOn: 'client' });
  }

  async function describe(nudge: Nudge, variant: number | undefined): Promise<NudgeCard[]> {
    const { teamId, threadNumber } = nudge;
    const thread = await store.threads.find(teamId, threadNumber);
    if (!thread) return [];
    const owner = await meetPerson({ teamId, userId: thread.ownerId });
    const policy = policyOfNudge(nudge, thread);
    const now = clock.now();
    const history = await store.threads.history(teamId, threadNumber);
    const step = stepAt(policy, nudge.kind === 'question' ? thread.step : nudge.step);
    const kind = nudge.kind === 'reopening' ? 'reopening' : draftKindOf(step, history);
    return [
      {
        nudge,
        thread,
        policy,
        silentDays: silentDays(thread, availabilityOf(owner).calendar, now),
        history,
        draft: await gatherDraft(thread, kind, owner),
        variant: variant ?? firstWording(history, kind),
        live: isLive(nudge, thread, now),
        plan: planAsStored(thread, owner),
      },
    ];
  }

  /** A channel reads with the eyes of the owner. */
  async function readerOf(recipient: Actor, card: NudgeCard | undefined): Promise<Person> {
    if (!card || !isChannel(recipient.userId)) return meetPerson(recipient);
    const owner = await meetPerson({ teamId: recipient.teamId, userId: card.thread.ownerId });
    return { ...owner, userId: recipient.userId, digestAt: null, dailyLimit: null };
  }

  return async (
    recipient: Actor,
    nudges: readonly Nudge[],
    { openNudgeId, variant }: MessageView = {},
  ): Promise<NudgeMessage> => {
    const cards: NudgeCard[] = [];
    for (const nudge of nudges) cards.push(...(await describe(nudge, variant)));
    const reader = await readerOf(recipient, cards[0]);
    return {
      reader,
      cards,
      now: clock.now(),
      openNudgeId: openNudgeId ?? null,
      isDigest: reader.digestAt !== null,
      heldBack: await countHeldBack(reader),
    };
  };
}
