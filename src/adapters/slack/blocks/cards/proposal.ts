import type { KnownBlock } from '@slack/types';
import { PROPOSAL_ANSWERS, type Proposal } from '../../../../domain/proposals/proposal.ts';
import { cutText } from '../../../../domain/text/cut-text.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { proposalAction, proposalValue } from '../../ids/proposals.ts';
import { button, context, section } from '../kit/blocks.ts';

/** A button keeps 2,000 characters; a long topic says no more than its beginning. */
const LONGEST_TOPIC = 100;

/** “Shall I watch this?”, to the author of a mail alone. */
export function proposalView(
  proposal: Proposal,
  t: Localizer,
): { readonly text: string; readonly blocks: KnownBlock[] } {
  const { client, email, why, since } = proposal;
  const topic = proposal.topic === null ? null : cutText(proposal.topic, LONGEST_TOPIC);
  const value = proposalValue({ ...proposal, topic, client: cutText(client, LONGEST_TOPIC) });
  const question = t.mrkdwn(`proposal.${why}`, { client, address: email, date: t.date(since) });
  const elements = PROPOSAL_ANSWERS.map((answer) => ({
    ...button(
      t.text(`proposal.button_${answer}`),
      proposalAction(answer),
      answer === 'watch' ? 'primary' : undefined,
    ),
    value,
  }));
  return {
    text: question,
    blocks: [
      section(question, topic && t.mrkdwn('proposal.topic', { topic })),
      { type: 'actions', elements },
      context(t.mrkdwn('proposal.only_you')),
    ],
  };
}
