import type { KnownBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { ACTION, cardBlockId } from '../../ids/cards.ts';
import { button, context, section } from '../kit/blocks.ts';
import { eventLine, planSentence, titleOf } from '../threads/sentences.ts';
import { newSenderBlocks } from './new-sender.ts';
import { referenceTo, silenceLine, whyElsewhere } from './nudge-card.ts';
import { pendingQuestionBlocks } from './pending-question.ts';

/** A question about a message: what came when and where, and the buttons that answer it. */
export function questionCard(card: NudgeCard, reader: Person, t: Localizer): KnownBlock[] {
  const { thread, history, plan } = card;
  const message = history.findLast(({ at, kind }) => at === thread.pendingQuestion?.at && kind !== 'nudged');
  return [
    {
      ...section(titleOf(thread, t), silenceLine(card, t), message ? eventLine(message, t) : null),
      block_id: cardBlockId(referenceTo(card)),
      accessory: button(t.text('button.details'), ACTION.details),
    },
    ...pendingQuestionBlocks(thread, referenceTo(card), t),
    ...newSenderBlocks(thread, history, referenceTo(card), t),
    context(
      reader.userId !== thread.ownerId && t.mrkdwn(whyElsewhere(card), { owner: mention(thread.ownerId) }),
      planSentence(plan, thread, { userId: thread.ownerId }, t),
    ),
  ];
}
