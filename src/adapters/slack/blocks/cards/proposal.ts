import type { KnownBlock } from '@slack/types';
import {
  PROPOSAL_ANSWERS,
  type Proposal,
  type ProposalAnswer,
} from '../../../../domain/proposals/proposal.ts';
import { cutText } from '../../../../domain/text/cut-text.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { link, Markup } from '../../../../languages/markup.ts';
import { proposalAction, proposalValue } from '../../ids/proposals.ts';
import { actionsBlock, button, context, section } from '../kit/blocks.ts';

/** The longest topic in a button's value (characters); Slack allows 2,000 for the whole value. */
const LONGEST_TOPIC = 100;

/** The question, about a mail or about a message in Slack. */
function questionOf({ client, email, slackThread, link: url, why, since }: Proposal, t: Localizer): string {
  const date = t.date(since);
  if (slackThread === null) return t.mrkdwn(`proposal.${why}`, { client, address: email ?? '', date });
  const channel = new Markup(`<#${slackThread.channelId}>`);
  const message = url === null ? t.text('proposal.your_message') : link(url, t.text('proposal.your_message'));
  return t.mrkdwn('proposal.unanswered_in_slack', { client, channel, message, date });
}

/** The sentence shown after an answer that does not watch the client. */
export function proposalAnswered(proposal: Proposal, answer: ProposalAnswer, t: Localizer): string {
  const { client, email, slackThread } = proposal;
  if (answer === 'never' && slackThread !== null)
    return t.mrkdwn('proposal.done_never_here', { channel: new Markup(`<#${slackThread.channelId}>`) });
  return t.mrkdwn(`proposal.done_${answer}`, { client, address: email ?? '' });
}

/** “Shall I watch them?”, shown only to the person who wrote to the client. */
export function proposalView(
  proposal: Proposal,
  t: Localizer,
): { readonly text: string; readonly blocks: KnownBlock[] } {
  const topic = proposal.topic === null ? null : cutText(proposal.topic, LONGEST_TOPIC);
  const value = proposalValue({ ...proposal, topic, client: cutText(proposal.client, LONGEST_TOPIC) });
  const question = questionOf(proposal, t);
  const labelOf = (answer: ProposalAnswer) =>
    answer === 'never' && proposal.slackThread !== null ? 'never_here' : answer;
  const elements = PROPOSAL_ANSWERS.map((answer) => ({
    ...button(
      t.text(`proposal.button_${labelOf(answer)}`),
      proposalAction(answer),
      answer === 'watch' ? 'primary' : undefined,
    ),
    value,
  }));
  return {
    text: question,
    blocks: [
      section(question, topic && t.mrkdwn('proposal.topic', { topic })),
      actionsBlock(elements),
      context(t.mrkdwn('proposal.only_you')),
    ],
  };
}
