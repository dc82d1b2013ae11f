import type { ActionsBlock, Overflow, StaticSelect } from '@slack/types';
import { SNOOZES } from '../../../../domain/calendar/snooze.ts';
import type { DraftMailKind } from '../../../../domain/mail/draft-mail.ts';
import { absenceAhead, pauseAt } from '../../../../domain/threads/pauses.ts';
import {
  type ClientThread,
  canPost,
  OUTCOMES,
  type PlannedThread,
} from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import {
  ACTION,
  type CardReference,
  cardBlockId,
  formAction,
  type MenuItem,
  MORE_PRECISELY,
  MUTE,
} from '../../ids/cards.ts';
import type { ThreadForm } from '../../ids/forms.ts';
import { type ActionElement, actionsBlock, button, option, plainText } from '../kit/blocks.ts';

function snooze({ mutedAt }: Pick<ClientThread, 'mutedAt'>, t: Localizer): StaticSelect {
  return {
    type: 'static_select',
    action_id: ACTION.snooze,
    placeholder: plainText(t.text('button.snooze')),
    options: [
      ...SNOOZES.map((one) => option(t.text(`button.snooze_${one}`), one)),
      option(t.text('button.snooze_form'), MORE_PRECISELY),
      ...(mutedAt === null ? [option(t.text('mute.mute'), MUTE)] : []),
    ],
  };
}

/** A menu of the outcomes to close with. */
export function closeMenu(t: Localizer): StaticSelect {
  return {
    type: 'static_select',
    action_id: ACTION.close,
    placeholder: plainText(t.text('button.close')),
    options: [
      ...OUTCOMES.map((outcome) => option(t.text(`outcome.${outcome}`), outcome)),
      option(t.text('button.close_form'), MORE_PRECISELY),
    ],
  };
}

/** An overflow menu; Slack allows five items. */
export function menu(items: readonly MenuItem[], t: Localizer): Overflow {
  return {
    type: 'overflow',
    action_id: ACTION.menu,
    options: items.map((item) => option(t.text(`button.menu_${item}`), item)),
  };
}

/** The buttons for what has just happened, depending on whose turn it is. */
export function turnButtons(
  {
    waitingOn,
    pendingQuestion,
  }: Pick<ClientThread, 'waitingOn'> & Partial<Pick<ClientThread, 'pendingQuestion'>>,
  t: Localizer,
): ActionElement[] {
  const isUndelivered = pendingQuestion?.kind === 'bounce';
  if (waitingOn === 'us')
    return [button(t.text(isUndelivered ? 'mail.called' : 'button.answered'), ACTION.answered)];
  return [
    button(t.text('button.replied'), ACTION.replied),
    button(t.text('button.followed_up'), ACTION.followedUp),
  ];
}

/**
 * The button that opens the suggested message for editing, then to be posted in Slack if possible, otherwise copied.
 */
export function editTextButton(
  thread: Pick<PlannedThread, 'status' | 'slackThread' | 'readError'>,
  t: Localizer,
): ActionElement {
  if (thread.status === 'open' && canPost(thread)) return button(t.text('post.button'), ACTION.post);
  return button(t.text('edit_text.button'), ACTION.editText);
}

/**
 * The button that opens the suggested message to be put into the reader's drafts; empty if they have no mailbox for it.
 */
export function draftMailButtons(
  draftMail: DraftMailKind | null,
  t: Localizer,
  style?: 'primary',
): ActionElement[] {
  return draftMail === null ? [] : [button(t.text('draft_mail.button'), ACTION.draftMail, style)];
}

/**
 * The main buttons for a thread: what has happened (by default depending on whose turn it is), snooze and close, and a
 * menu with the rest. If the menu contains *Close*, there is no separate one.
 */
export function quickActions(
  reference: CardReference,
  thread: Pick<PlannedThread, 'waitingOn' | 'mutedAt'>,
  { first, menu: items }: { readonly first?: readonly ActionElement[]; readonly menu: readonly MenuItem[] },
  t: Localizer,
): ActionsBlock {
  const close = items.includes('close') ? [] : [closeMenu(t)];
  return actionsBlock(
    [...(first ?? turnButtons(thread, t)), snooze(thread, t), ...close, menu(items, t)],
    cardBlockId(reference),
  );
}

/** Buttons that each open a form. */
export function formButtons(
  reference: CardReference,
  part: number,
  forms: readonly ThreadForm[],
  t: Localizer,
): ActionsBlock {
  return actionsBlock(
    forms.map((form) => button(t.text(`button.menu_${form}`), formAction(form))),
    cardBlockId(reference, part),
  );
}

/**
 * The buttons that end a pause, a coming absence or a mute; empty if there is none. `part` tells the block apart from
 * others about the thread.
 */
export function endPauseButtons(
  reference: CardReference,
  thread: Pick<ClientThread, 'status' | 'pause' | 'clientAbsence' | 'waitingOn' | 'mutedAt'>,
  part: number,
  t: Localizer,
): ActionsBlock[] {
  if (thread.status === 'closed') return [];
  const isPaused = pauseAt(thread, t.now) !== null;
  const isAhead = absenceAhead(thread, t.now) !== null;
  const end = isPaused ? 'undo.resume' : 'undo.not_away';
  const elements = [
    ...(isPaused || isAhead ? [button(t.text(end), ACTION.resume)] : []),
    ...(thread.mutedAt === null ? [] : [button(t.text('mute.unmute'), ACTION.unmute)]),
  ];
  if (elements.length === 0) return [];
  return [actionsBlock(elements, cardBlockId(reference, part))];
}
