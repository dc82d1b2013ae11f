import type { KnownBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { renderDraft } from '../../../../languages/templates/render.ts';
import { ACTION, cardBlockId, formAction } from '../../ids/cards.ts';
import { actionsBlock, button, context, section } from '../kit/blocks.ts';
import { editTextButton, menu } from '../threads/actions.ts';
import { titleOf } from '../threads/sentences.ts';
import { whyAskedAgain } from './asked-again.ts';
import { messageBlocks } from './draft.ts';
import { detailsLine, referenceTo, whyElsewhere } from './nudge-card.ts';

/** A closed thread whose owner is to be asked again: how it ended, what to write, and whether to reopen it. */
export function reopeningCard(card: NudgeCard, reader: Person, t: Localizer): KnownBlock[] {
  const { thread, draft, variant } = card;
  const elsewhere = reader.userId !== thread.ownerId;
  return [
    section(titleOf(thread, t), whyAskedAgain(thread, t), detailsLine(card, t)),
    ...messageBlocks(renderDraft(draft, variant), thread, 'reopening.draft', t),
    actionsBlock(
      [
        button(t.text('reopening.take_up'), ACTION.reopen, 'primary'),
        editTextButton(thread, t),
        button(t.text('reopening.later'), formAction('ask_again')),
        button(t.text('reopening.leave'), ACTION.leaveClosed),
        menu(['wording', 'details'], t),
      ],
      cardBlockId(referenceTo(card)),
    ),
    context(
      elsewhere && t.mrkdwn(whyElsewhere(card), { owner: mention(thread.ownerId) }),
      t.mrkdwn('nudge.why_reopening'),
    ),
  ];
}
