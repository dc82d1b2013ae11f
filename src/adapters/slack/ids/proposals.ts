import { PROPOSAL_ANSWERS, type Proposal, type ProposalAnswer } from '../../../domain/proposals/proposal.ts';

const PREFIX = 'proposal_';

/** Matches all answers to a proposal, so that one listener handles them. */
export const PROPOSAL_ACTIONS = /^proposal_(?:watch|not_this|never|no_more)$/;

/** The action id of the button with an answer. */
export const proposalAction = (answer: ProposalAnswer) => `${PREFIX}${answer}`;

/** The answer of a proposal's button; null if it is not one of ours. */
export function parseProposalAction(actionId: string): ProposalAnswer | null {
  return PROPOSAL_ANSWERS.find((answer) => proposalAction(answer) === actionId) ?? null;
}

/** A proposal as its buttons store it; it is not in the database. */
export function proposalValue(proposal: Proposal): string {
  return JSON.stringify(proposal);
}

/** Reads what `proposalValue` wrote; null if it is not ours. */
export function parseProposalValue(value: string): Proposal | null {
  try {
    const read: Partial<Proposal> = JSON.parse(value);
    const { slackThread = null, link = null, email = null } = read;
    const isOurs = [read.key, read.client, email ?? slackThread?.channelId].every(
      (text) => typeof text === 'string' && text !== '',
    );
    // Buttons from before proposals in Slack existed have no Slack thread.
    return isOurs && typeof read.since === 'number'
      ? ({ ...read, email, slackThread, link } as Proposal)
      : null;
  } catch {
    return null;
  }
}
