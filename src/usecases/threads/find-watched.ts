import type { PlannedThread, SlackThread, ThreadDetails } from '../../domain/threads/thread.ts';
import { makeViewerOf } from '../access/viewer-of.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makePlanAsStored } from '../policies/plan.ts';
import type { Changed } from './change.ts';

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').toLowerCase().trim() === b.normalize('NFKC').toLowerCase().trim();

/** More clients than this are not talked about in one Slack conversation. */
const MOST = 100;

/** The open threads tied to a place in Slack that somebody may see. */
export function makeFindTied(deps: Pick<AppContext, 'clock' | 'store'>) {
  const viewerOf = makeViewerOf(deps);
  return async (actor: Actor, slackThread: SlackThread): Promise<readonly PlannedThread[]> => {
    const filter = { status: 'open', slackThread } as const;
    const page = { limit: MOST, offset: 0 };
    return (await deps.store.threads.list(await viewerOf(actor), filter, page)).threads;
  };
}

type Watching = Pick<ThreadDetails, 'client'> & Partial<Pick<ThreadDetails, 'slackThread' | 'link'>>;

/**
 * The open thread that already watches a conversation, as it stands; null when there is none that this person may see.
 * A Slack thread and a link are about one client, whatever it is called; in a whole channel its name decides.
 */
export function makeFindWatched(deps: AppContext) {
  const { store } = deps;
  const meetPerson = makeMeetPerson(deps);
  const planAsStored = makePlanAsStored(deps);
  const findTied = makeFindTied(deps);
  const viewerOf = makeViewerOf(deps);

  async function find(actor: Actor, { client, slackThread: place, link }: Watching) {
    if (place) {
      const tied = await findTied(actor, place);
      return place.ts === null ? tied.find((one) => sameName(one.client, client)) : tied[0];
    }
    if (!link) return undefined;
    const page = { limit: 1, offset: 0 };
    return (await store.threads.list(await viewerOf(actor), { status: 'open', link }, page)).threads[0];
  }

  return async (actor: Actor, details: Watching): Promise<Changed | null> => {
    const thread = await find(actor, details);
    const event = thread && (await store.threads.history(actor.teamId, thread.number)).at(-1);
    if (!thread || !event) return null;
    const owner = await meetPerson({ teamId: actor.teamId, userId: thread.ownerId });
    return { thread, event, plan: planAsStored(thread, owner), owner };
  };
}
