import type { ActionsBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import { canPost } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { WITH_SUBJECT } from '../../../../languages/templates/render.ts';
import { ACTION, CARD_MENU, type CardReference } from '../../ids/cards.ts';
import { type ActionElement, button } from '../kit/blocks.ts';
import { draftMailButtons, quickActions, turnButtons } from '../threads/actions.ts';
import { callButtons, isCall } from './call-card.ts';

/**
 * The button for what the step asks for, which comes first: post the message, put it into the reader's drafts, write
 * the mail, or copy it.
 */
function writeButtons({ thread, draftMail }: NudgeCard, t: Localizer): ActionElement[] {
  const isMail = WITH_SUBJECT.has(thread.via);
  const edit = (style?: 'primary') =>
    button(t.text(isMail ? 'card.write_mail' : 'card.write'), ACTION.editText, style);
  if (canPost(thread))
    return [button(t.text('post.button'), ACTION.post, 'primary'), ...draftMailButtons(draftMail, t)];
  if (draftMail === null || !isMail) return [edit('primary'), ...draftMailButtons(draftMail, t)];
  return [...draftMailButtons(draftMail, t, 'primary'), edit()];
}

/** The buttons of a card: first for what the step asks for, then for what may have happened instead. */
function firstButtons(card: NudgeCard, t: Localizer): ActionElement[] {
  if (isCall(card)) return [...callButtons(t), button(t.text('button.replied'), ACTION.replied)];
  const turn = turnButtons(card.thread, t);
  if (card.draft.kind !== 'goodbye') return [...writeButtons(card, t), ...turn];
  return [...writeButtons(card, t), button(t.text('button.ghosted'), ACTION.ghosted), ...turn];
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
