import type { KnownBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { renderDraft } from '../../../../languages/templates/render.ts';
import {
  ACTION,
  type CardReference,
  callAction,
  cardBlockId,
  caseAction,
  formAction,
} from '../../ids/cards.ts';
import { type ActionElement, actionsBlock, button, section } from '../kit/blocks.ts';
import { closeMenu, draftMailButtons, editTextButton } from '../threads/actions.ts';
import { phoneLink } from '../threads/contact-links.ts';
import { messageBlocks, scriptSection } from './draft.ts';

/** Whether a card asks for a call. False for drafts without words for the phone, which are written instead. */
export function isCall({ draft, variant }: NudgeCard): boolean {
  return draft.kind === 'call' && renderDraft(draft, variant).call !== undefined;
}

/** The line that asks for a call, with the number to tap if it is known. */
export function callLine({ thread }: NudgeCard, t: Localizer): string {
  const who = thread.contact ?? thread.client;
  if (thread.phone) return t.mrkdwn('call.number', { who, phone: new Markup(phoneLink(thread.phone)) });
  return t.mrkdwn('call.no_number', { who, number: thread.number });
}

/** What to say on the phone and on voicemail. */
export function callBlocks(card: NudgeCard, t: Localizer): KnownBlock[] {
  return scriptSection(renderDraft(card.draft, card.variant), t);
}

/** The buttons for how the call went. */
export function callButtons(t: Localizer): ActionElement[] {
  return [
    button(t.text('call.reached'), callAction('reached'), 'primary'),
    button(t.text('call.voicemail'), callAction('voicemail')),
    button(t.text('call.no_answer'), callAction('no_answer')),
    button(t.text('button.menu_wrong_person'), formAction('wrong_person')),
  ];
}

function whatCameOfIt(reference: CardReference, t: Localizer): KnownBlock[] {
  const elements = [
    button(t.text('button.replied'), ACTION.replied, 'primary'),
    button(t.text('cases.agreement'), caseAction('agreement')),
    button(t.text('button.menu_promise'), formAction('promise')),
    closeMenu(t),
  ];
  return [section(t.mrkdwn('call.what_came_of_it')), actionsBlock(elements, cardBlockId(reference, 1))];
}

function writeInstead(card: NudgeCard, reference: CardReference, t: Localizer): KnownBlock[] {
  const elements = [
    button(t.text('button.followed_up'), ACTION.followedUp),
    editTextButton(card.thread, t),
    ...draftMailButtons(card.draftMail, t),
  ];
  return [
    ...messageBlocks(renderDraft(card.draft, card.variant), card.thread, 'call.write_instead', t),
    actionsBlock(elements, cardBlockId(reference, 1)),
  ];
}

/** What to do after the call; nothing if something else has happened since. */
export function afterCall(card: NudgeCard, reference: CardReference, t: Localizer): KnownBlock[] {
  const latest = card.history.at(-1);
  if (latest?.kind !== 'called' || card.nudge.remedy !== 'call') return [];
  switch (latest.result) {
    case 'reached':
      return whatCameOfIt(reference, t);
    case 'voicemail':
      return [
        ...messageBlocks(renderDraft(card.draft, card.variant), card.thread, 'call.write_too', t),
        actionsBlock(
          [editTextButton(card.thread, t), ...draftMailButtons(card.draftMail, t)],
          cardBlockId(reference, 1),
        ),
      ];
    case 'no_answer':
      return writeInstead(card, reference, t);
    case 'wrong_person':
      return [];
  }
}
