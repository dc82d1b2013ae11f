import type { ActionsBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import { canPost } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { WITH_SUBJECT } from '../../../../languages/templates/render.ts';
import { ACTION, CARD_MENU, type CardReference } from '../../ids/cards.ts';
import { type ActionElement, button } from '../kit/blocks.ts';
import { quickActions, turnButtons } from '../threads/actions.ts';
import { callButtons, isCall } from './call-card.ts';

/** The one button for what the step asks for: to post the message, to write the mail, or to copy it. */
function writeButton({ thread }: NudgeCard, t: Localizer): ActionElement {
  if (canPost(thread)) return button(t.text('post.button'), ACTION.post, 'primary');
  const isMail = WITH_SUBJECT.has(thread.via);
  return button(t.text(isMail ? 'card.write_mail' : 'card.write'), ACTION.editText, 'primary');
}

/** What is asked for first, then what may have happened instead. */
function firstButtons(card: NudgeCard, t: Localizer): ActionElement[] {
  if (isCall(card)) return [...callButtons(t), button(t.text('button.replied'), ACTION.replied)];
  const turn = turnButtons(card.thread, t);
  if (card.draft.kind !== 'goodbye') return [writeButton(card, t), ...turn];
  return [writeButton(card, t), button(t.text('button.ghosted'), ACTION.ghosted), ...turn];
}

/** The buttons of a card. */
export function cardActions(card: NudgeCard, reference: CardReference, t: Localizer): ActionsBlock {
  const { thread } = card;
  return quickActions(
    reference,
    thread,
    { menu: CARD_MENU[thread.waitingOn], first: firstButtons(card, t) },
    t,
  );
}
