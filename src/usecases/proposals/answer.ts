import { GhostwatchError } from '../../domain/errors.ts';
import { identifiersOf } from '../../domain/privacy/identifiers.ts';
import { type Proposal, type ProposalAnswer, placeOf } from '../../domain/proposals/proposal.ts';
import type { ActorContext } from '../context.ts';
import { type Added, addThread } from '../threads/add.ts';

/**
 * Adds the client of a proposal; a second click finds the thread of the first. An erased client is added again on
 * purpose here.
 */
async function watch(
  ctx: ActorContext,
  { key, client, contact, email, slackThread, link, topic, category, since }: Proposal,
): Promise<Added> {
  await ctx.store.privacy.forgetErasure(ctx.actor.teamId, identifiersOf({ client, contact, email }));
  const via = slackThread === null ? 'email' : 'slack';
  return addThread(ctx, {
    details: { client, contact, email, slackThread, link, topic, category, via },
    since,
    once: `proposal/${key}`,
  });
}

/**
 * Carries out the actor's answer to a proposal that was made to them. Resolves with the thread if the client is
 * watched now, else null.
 * @throws GhostwatchError `card_unknown` for a proposal that was made to somebody else; what `addThread` throws
 */
export async function answerProposal(
  ctx: ActorContext,
  { proposal, answer }: { readonly proposal: Proposal; readonly answer: ProposalAnswer },
): Promise<Added | null> {
  const { teamId, userId } = ctx.actor;
  const { proposals } = ctx.store;
  if ((await proposals.recipientOf(teamId, proposal.key)) !== userId)
    throw new GhostwatchError('card_unknown');
  if (answer === 'watch') return watch(ctx, proposal);
  if (answer === 'never') await proposals.ban(teamId, placeOf(proposal));
  if (answer === 'no_more') await proposals.setOff(ctx.actor, true);
  return null;
}
