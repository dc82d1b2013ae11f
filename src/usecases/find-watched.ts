import type { ThreadDetails } from '../domain/thread.ts';
import type { Changed } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makePlanFor } from './plan-for.ts';

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').toLowerCase().trim() === b.normalize('NFKC').toLowerCase().trim();

/** The open thread that already watches this client in this Slack conversation, as it stands; null when none does. */
export function makeFindWatched(deps: Deps) {
  const { store } = deps;
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);

  return async (
    teamId: string,
    {
      client,
      slackThread: place,
    }: Pick<ThreadDetails, 'client'> & Partial<Pick<ThreadDetails, 'slackThread'>>,
  ): Promise<Changed | null> => {
    if (!place) return null;
    const tied = await store.hearing.tiedTo(teamId, place.channelId);
    const thread = tied.find((one) => one.slackThread?.ts === place.ts && sameName(one.client, client));
    const event = thread && (await store.threads.history(teamId, thread.number)).at(-1);
    if (!thread || !event) return null;
    const owner = await meetPerson({ teamId, userId: thread.ownerId });
    return { thread, event, plan: planFor(thread, owner), owner };
  };
}
