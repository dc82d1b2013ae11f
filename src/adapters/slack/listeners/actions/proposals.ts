import type { Proposal } from '../../../../domain/proposals/proposal.ts';
import { proposalAnswered } from '../../blocks/cards/proposal.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { afterSettingChange } from '../../blocks/settings/setting-change.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { PROPOSAL_ACTIONS, parseProposalAction, parseProposalValue } from '../../ids/proposals.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { onClick } from '../on-click.ts';
import { replaceAnswer } from '../replies.ts';

/** Handles the answer to a proposal, and replaces the question. */
export function listenToProposals(app: GuardedApp): void {
  onClick<Proposal>(app, {
    actions: PROPOSAL_ACTIONS,
    parse: ({ value }) => parseProposalValue(value ?? ''),
    run: async (proposal, { action, respond, request: { t, useCases } }) => {
      const answer = parseProposalAction(action.action_id) ?? 'not_this';
      const { added, change } = await useCases.answerProposal({ proposal, answer });
      const blocks = added
        ? doneView(added, t)
        : [section(proposalAnswered(proposal, answer, t)), ...afterSettingChange(change, t)];
      await replaceAnswer(respond, blocks);
    },
  });
}
