import { GhostwatchError } from '../../domain/errors.ts';
import { identifiersOf } from '../../domain/privacy/identifiers.ts';
import { type Proposal, type ProposalAnswer, proposalPlaceOf } from '../../domain/proposals/proposal.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { type Added, addThread } from '../threads/add.ts';
import { switchProposals } from './switch.ts';

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

/** Stops proposals about the place of a proposal, for everybody. */
async function ban(ctx: ActorContext, proposal: Proposal): Promise<SettingChange | null> {
  const { teamId } = ctx.actor;
  const { proposals } = ctx.store;
  const place = proposalPlaceOf(proposal);
  const before = !(await proposals.isBanned(teamId, place));
  await proposals.setBanned(teamId, place, true);
  return noteSettingChange(ctx, { kind: 'place', place, before, after: false });
}

/** The thread, if the client is watched now, and the change of a setting, if the answer made one. */
export interface AnsweredProposal {
  readonly added: Added | null;
  readonly change: SettingChange | null;
}

/**
 * Carries out the actor's answer to a proposal that was made to them.
 * @throws GhostwatchError `card_unknown` for a proposal that was made to somebody else; what `addThread` throws
 */
export async function answerProposal(
  ctx: ActorContext,
  { proposal, answer }: { readonly proposal: Proposal; readonly answer: ProposalAnswer },
): Promise<AnsweredProposal> {
  const { teamId, userId } = ctx.actor;
  if ((await ctx.store.proposals.recipientOf(teamId, proposal.key)) !== userId)
    throw new GhostwatchError('card_unknown');
  switch (answer) {
    case 'watch':
      return { added: await watch(ctx, proposal), change: null };
    case 'never':
      return { added: null, change: await ban(ctx, proposal) };
    case 'no_more':
      return { added: null, change: await switchProposals(ctx, { own: true, on: false }) };
    case 'not_this':
      return { added: null, change: null };
  }
}
