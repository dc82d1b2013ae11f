import type { DraftLanguage, ThreadDetails } from '../domain/thread.ts';
import { addThread } from '../domain/transitions.ts';
import type { Changed } from './change-thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindPerson, type PersonReference } from './find-person.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makePlanFor, plannedAt } from './plan-for.ts';

/** Everything but the client has a sensible default; `since` is UTC ms, now when absent. */
export interface AddThreadInput {
  readonly actor: Actor;
  readonly details: Partial<ThreadDetails> & { readonly client: string };
  readonly since?: number | undefined;
  readonly owner?: PersonReference | undefined;
}

/** The draft language that suits a Slack locale such as `de-AT`; German speaks with Sie. */
function languageFor(locale: string): DraftLanguage {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Registers a client thread. Throws `in_the_future`, `unknown_person`, `not_a_person`. */
export function makeAddThread(deps: Deps) {
  const { clock, store } = deps;
  const findPerson = makeFindPerson(deps);
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);

  return async ({ actor, details, since, owner }: AddThreadInput): Promise<Changed> => {
    const { teamId, userId } = actor;
    const ownerId = owner ? await findPerson(actor, owner) : userId;
    const person = await meetPerson({ teamId, userId: ownerId });
    const now = clock.now();
    const { thread, event } = addThread(
      {
        topic: null,
        context: 'general',
        via: details.slackThread ? 'slack' : 'email',
        contact: null,
        language: languageFor(person.locale),
        amount: null,
        link: null,
        slackThread: null,
        ...details,
        teamId,
        number: 0,
        ownerId,
        since: since ?? now,
      },
      { by: userId, now },
    );
    const plan = planFor(thread, person);
    return { thread: await store.threads.add(thread, event, plannedAt(plan)), event, plan, owner: person };
  };
}
