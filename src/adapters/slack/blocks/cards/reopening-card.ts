import type { KnownBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { renderDraft } from '../../../../languages/templates/render.ts';
import { ACTION, cardBlockId, formAction } from '../../ids/cards.ts';
import { button, context, section } from '../kit/blocks.ts';
import { menu } from '../threads/actions.ts';
import { titleOf } from '../threads/sentences.ts';
import { whyAskedAgain } from './asked-again.ts';
import { messageBlocks } from './draft.ts';
import { detailsLine, referenceTo, whyElsewhere } from './nudge-card.ts';

/** A closed thread whose day has come: how it ended, what to write, and whether to take it up again. */
export function reopeningCard(card: NudgeCard, reader: Person, words: Words): KnownBlock[] {
  const { thread, draft, variant } = card;
  const elsewhere = reader.userId !== thread.ownerId;
  return [
    section(titleOf(thread, words), whyAskedAgain(thread, words), detailsLine(card, words)),
    ...messageBlocks(renderDraft(draft, variant), thread, 'reopening.draft', words),
    {
      type: 'actions',
      block_id: cardBlockId(referenceTo(card)),
      elements: [
        button(words.plain('reopening.take_up'), ACTION.reopen, 'primary'),
        button(words.plain('reopening.later'), formAction('ask_again')),
        button(words.plain('reopening.leave'), ACTION.leaveClosed),
        menu(['wording', 'details'], words),
      ],
    },
    context(
      elsewhere && words.say(whyElsewhere(card), { owner: mention(thread.ownerId) }),
      words.say('nudge.why_reopening'),
    ),
  ];
}
