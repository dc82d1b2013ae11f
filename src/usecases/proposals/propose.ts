import { clientBoxes } from '../../domain/mail/client-boxes.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import { MOST_A_DAY, type Proposal, proposalPlaceOf } from '../../domain/proposals/proposal.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';
import { addressedThreads } from '../mail/other-chains.ts';
import { meetPerson } from '../people/meet.ts';
import { findErasure } from '../privacy/find-erasure.ts';
import { isTrial } from '../trial/is-trial.ts';

const ONE_DAY = 86_400_000;

/** What happened to a proposal: `later`: the daily maximum is reached; `not_wanted`: it must not be made. */
export type Proposed = 'proposed' | 'later' | 'not_wanted';

/** Where a proposal's client is written to. */
type Whereabouts = Pick<Proposal, 'email' | 'slackThread'>;

/** Whether a thread is about the client in this place: by address, Slack thread or whole channel. */
function isAbout(thread: PlannedThread, { email, slackThread }: Whereabouts): boolean {
  if (email !== null) return clientBoxes(thread).includes(boxOf(email));
  const place = thread.slackThread;
  if (!place || place.channelId !== slackThread?.channelId) return false;
  return place.ts === null || place.ts === slackThread.ts;
}

/** Whether an open thread of the workspace already watches this client: by address, Slack thread or channel. */
export async function isWatched(ctx: Context, teamId: string, where: Whereabouts): Promise<boolean> {
  if (where.email !== null) {
    for await (const thread of addressedThreads(ctx, teamId)) if (isAbout(thread, where)) return true;
    return false;
  }
  if (where.slackThread === null) return false;
  const tied = await ctx.store.conversations.tiedTo(teamId, where.slackThread.channelId);
  return tied.some((thread) => isAbout(thread, where));
}

/** Whether a client in this place was closed after our message: whoever closed it has dealt with the message. */
async function wasClosedSince(ctx: Context, teamId: string, proposal: Proposal): Promise<boolean> {
  const closed = await ctx.store.proposals.closedSince(teamId, proposal.since);
  return closed.some((thread) => isAbout(thread, proposal));
}

/** Whether somebody gets proposals: they are a member, and neither they nor the workspace have turned them off. */
export async function wantsProposals(ctx: Context, person: PersonKey): Promise<boolean> {
  const { store } = ctx;
  const { suggestions } = await store.workspaces.settings(person.teamId);
  if (!suggestions || (await isTrial(ctx, person.teamId))) return false;
  if (await store.proposals.isOff(person)) return false;
  return (await meetPerson(ctx, person)).isMember;
}

/**
 * Suggests a client to somebody, once, and at most three clients a day; never to people who do not want suggestions,
 * or about an address or channel that somebody in the workspace has excluded.
 */
export async function propose(ctx: Context, person: PersonKey, proposal: Proposal): Promise<Proposed> {
  const { store, now } = ctx;
  if (!(await wantsProposals(ctx, person))) return 'not_wanted';
  if (await isWatched(ctx, person.teamId, proposal)) return 'not_wanted';
  if (proposal.why === 'unanswered') {
    // An erased person is never suggested again unasked.
    if ((await findErasure(ctx, person.teamId, proposal)) !== null) return 'not_wanted';
    if (await wasClosedSince(ctx, person.teamId, proposal)) return 'not_wanted';
  }
  const limit = { most: MOST_A_DAY, since: now - ONE_DAY };
  const added = await store.proposals.add(person, proposal.key, proposalPlaceOf(proposal), now, limit);
  if (added !== 'added') return added === 'limit' ? 'later' : 'not_wanted';
  const reader = await meetPerson(ctx, person);
  await ctx.messenger.turn(person.teamId);
  await ctx.messenger.sendProposal({ reader, proposal, now });
  return 'proposed';
}
