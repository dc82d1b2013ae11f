import type { PlannedThread, SlackThread, ThreadDetails } from '../../../domain/threads/thread.ts';
import { viewerOf } from '../../access/viewer-of.ts';
import type { ActorContext } from '../../context.ts';
import { meetPerson } from '../../people/meet.ts';
import { planAsStored } from '../../policies/plan.ts';
import type { Changed } from './change-thread.ts';

const sameName = (a: string, b: string) =>
  a.normalize('NFKC').toLowerCase().trim() === b.normalize('NFKC').toLowerCase().trim();

/** Maximum number of clients considered for one Slack conversation. */
const MOST = 100;

/** Finds the open threads that watch a Slack conversation, and that the actor may see. */
export async function findAllWatched(
  ctx: ActorContext,
  slackThread: SlackThread,
): Promise<readonly PlannedThread[]> {
  const filter = { status: 'open', slackThread } as const;
  const page = { limit: MOST, offset: 0 };
  return (await ctx.store.threads.list(await viewerOf(ctx, ctx.actor), filter, page)).threads;
}

type Watching = Pick<ThreadDetails, 'client'> & Partial<Pick<ThreadDetails, 'slackThread' | 'link'>>;

async function find(ctx: ActorContext, { client, slackThread: place, link }: Watching) {
  if (place) {
    const tied = await findAllWatched(ctx, place);
    return place.ts === null ? tied.find((one) => sameName(one.client, client)) : tied[0];
  }
  if (!link) return undefined;
  const page = { limit: 1, offset: 0 };
  return (await ctx.store.threads.list(await viewerOf(ctx, ctx.actor), { status: 'open', link }, page))
    .threads[0];
}

/**
 * The open thread that already watches a conversation; null if there is none that the actor may see. A Slack thread
 * or a link identifies a thread whatever the client's name; in a whole channel, the name has to match.
 */
export async function findWatched(ctx: ActorContext, details: Watching): Promise<Changed | null> {
  const thread = await find(ctx, details);
  const event = thread && (await ctx.store.threads.history(ctx.actor.teamId, thread.number)).at(-1);
  if (!thread || !event) return null;
  const owner = await meetPerson(ctx, { teamId: ctx.actor.teamId, userId: thread.ownerId });
  return { thread, event, plan: planAsStored(ctx, thread, owner), owner };
}
