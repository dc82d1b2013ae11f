import { GhostwatchError } from '../../domain/errors.ts';
import { mergeTerms, type TermChanges } from '../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../domain/threads/thread.ts';
import { addThread } from '../../domain/threads/transitions.ts';
import type { Actor, AppContext } from '../context.ts';
import { readAgainAt } from '../conversations/sync-after-change.ts';
import { makeSyncConversation } from '../conversations/sync-conversation.ts';
import { makeFindColleague, type PersonReference } from '../people/find.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makePlanFor, plannedAt } from '../policies/plan.ts';
import type { Changed } from './change.ts';
import { makeFindWatched } from './find-watched.ts';

/** Everything but the client has a sensible default; `since` is UTC ms, now when absent. */
export interface AddThreadInput {
  readonly actor: Actor;
  readonly details: Partial<Omit<ThreadDetails, 'terms'>> & {
    readonly client: string;
    readonly terms?: TermChanges;
  };
  readonly since?: number | undefined;
  readonly owner?: PersonReference | undefined;
  /** With the same key a second call adds nothing, whatever it says. */
  readonly once?: string | undefined;
}

/** A thread that is watched now; `existed` when it already was. */
export interface Added extends Changed {
  readonly existed: boolean;
}

/**
 * Registers a client thread, or finds the one that is already watched for this client and Slack conversation. What
 * was said in the conversation so far decides when the silence began and whose turn it is; where it cannot be read just
 * now, the sync does so later.
 * @throws GhostwatchError `in_the_future`, `unknown_person`, `not_a_person`, `not_a_colleague`; `already_added` for the
 *   second call with the same `once`
 */
export function makeAddThread(deps: AppContext) {
  const { clock, store, draftLanguageFor } = deps;
  const findColleague = makeFindColleague(deps);
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);
  const hearConversation = makeSyncConversation(deps);
  const findWatched = makeFindWatched(deps);

  async function newThread({ actor, details, since, owner }: AddThreadInput) {
    const { teamId, userId } = actor;
    const ownerId = owner ? await findColleague(actor, owner) : userId;
    const person = await meetPerson({ teamId, userId: ownerId });
    const now = clock.now();
    const { thread, event } = addThread(
      {
        topic: null,
        category: 'general',
        via: details.slackThread ? 'slack' : 'email',
        contact: null,
        phone: null,
        email: null,
        language: draftLanguageFor(person.locale),
        amount: null,
        link: null,
        slackThread: null,
        messageFacts: {},
        ...details,
        terms: mergeTerms({}, details.terms ?? {}),
        teamId,
        number: 0,
        ownerId,
        since: since ?? now,
      },
      { by: userId, now },
    );
    const stored = await store.threads.add(thread, event, plannedAt(planFor(thread, person)));
    return { stored, event };
  }

  /** What failed may be tried again with the same key. */
  async function oneThread(input: AddThreadInput) {
    if (input.once === undefined) return newThread(input);
    const { teamId } = input.actor;
    const key = `add/${input.once}`;
    if (!(await store.inbox.accept(teamId, key, clock.now()))) throw new GhostwatchError('already_added');
    try {
      return await newThread(input);
    } catch (error) {
      await store.inbox.release(teamId, key);
      throw error;
    }
  }

  return async (input: AddThreadInput): Promise<Added> => {
    const watched = await findWatched(input.actor, input.details);
    if (watched) return { ...watched, existed: true };
    const { stored, event } = await oneThread(input);
    const { teamId, number } = stored;
    const listened = await hearConversation({ teamId, number });
    const thread = (await store.threads.find(teamId, number)) ?? stored;
    const owner = await meetPerson({ teamId: thread.teamId, userId: thread.ownerId });
    const plan = planFor(thread, owner);
    return { thread, event, plan, owner, existed: false, readAgainAt: readAgainAt(listened, clock.now()) };
  };
}
