import { PROPOSAL_ANSWERS, type Proposal, type ProposalAnswer } from '../../../domain/proposals/proposal.ts';

const PREFIX = 'proposal_';

/** Matches all answers to a proposal, for registering one listener. */
export const PROPOSAL_ACTIONS = /^proposal_(?:watch|not_this|never|no_more)$/;

export const proposalAction = (answer: ProposalAnswer) => `${PREFIX}${answer}`;

/** What a button of a proposal says; null where it is none of ours. */
export function parseProposalAction(actionId: string): ProposalAnswer | null {
  return PROPOSAL_ANSWERS.find((answer) => proposalAction(answer) === actionId) ?? null;
}

/** A proposal as its buttons keep it: nothing of it is in the database. */
export function proposalValue(proposal: Proposal): string {
  return JSON.stringify(proposal);
}

/** Reads what `proposalValue` wrote; null when it is not ours. */
export function parseProposalValue(value: string): Proposal | null {
  try {
    const read: Partial<Proposal> = JSON.parse(value);
    const { slackThread = null, link = null, email = null } = read;
    const isOurs = [read.key, read.client, email ?? slackThread?.channelId].every(
      (text) => typeof text === 'string' && text !== '',
    );
    // A button that is older than proposals in Slack says nothing of a thread.
    return isOurs && typeof read.since === 'number'
      ? ({ ...read, email, slackThread, link } as Proposal)
      : null;
  } catch {
    return null;
  }
}
