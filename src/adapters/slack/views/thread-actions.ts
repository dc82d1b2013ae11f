import type { ActionsBlock, Overflow, StaticSelect } from '@slack/types';
import { SNOOZES } from '../../../domain/snooze.ts';
import { type ClientThread, OUTCOMES } from '../../../domain/thread.ts';
import type { Words } from '../../../words/interface/words.ts';
import {
  ACTION,
  type CardReference,
  cardBlockId,
  formAction,
  type MenuItem,
  MORE_PRECISELY,
  MUTE,
} from '../action-ids/cards.ts';
import type { ThreadForm } from '../action-ids/forms.ts';
import { type ActionElement, button, option, plainText } from './blocks.ts';

function snooze({ mutedAt }: Pick<ClientThread, 'mutedAt'>, words: Words): StaticSelect {
  return {
    type: 'static_select',
    action_id: ACTION.snooze,
    placeholder: plainText(words.plain('button.snooze')),
    options: [
      ...SNOOZES.map((one) => option(words.plain(`button.snooze_${one}`), one)),
      option(words.plain('button.snooze_form'), MORE_PRECISELY),
      ...(mutedAt === null ? [option(words.plain('mute.mute'), MUTE)] : []),
    ],
  };
}

/** The outcomes to close with. */
export function closeMenu(words: Words): StaticSelect {
  return {
    type: 'static_select',
    action_id: ACTION.close,
    placeholder: plainText(words.plain('button.close')),
    options: [
      ...OUTCOMES.map((outcome) => option(words.plain(`outcome.${outcome}`), outcome)),
      option(words.plain('button.close_form'), MORE_PRECISELY),
    ],
  };
}

/** A small menu; it holds five items at most. */
export function menu(items: readonly MenuItem[], words: Words): Overflow {
  return {
    type: 'overflow',
    action_id: ACTION.menu,
    options: items.map((item) => option(words.plain(`button.menu_${item}`), item)),
  };
}

/** The buttons for what has just happened: whose turn it is decides which. */
export function turnButtons(
  thread: Pick<ClientThread, 'waitingOn'>,
  words: Words,
  style: 'primary' | undefined = 'primary',
): ActionElement[] {
  if (thread.waitingOn === 'us') return [button(words.plain('button.answered'), ACTION.answered, style)];
  return [
    button(words.plain('button.replied'), ACTION.replied, style),
    button(words.plain('button.followed_up'), ACTION.followedUp),
  ];
}

/** After a goodbye the end comes first. */
export function goodbyeButtons(thread: Pick<ClientThread, 'waitingOn'>, words: Words): ActionElement[] {
  const ghosted = button(words.plain('button.ghosted'), ACTION.ghosted, 'primary');
  return [ghosted, ...turnButtons(thread, words, undefined)];
}

/** What has happened (by default whose turn it was), snooze and close, and perhaps a menu with the rest. */
export function quickActions(
  reference: CardReference,
  thread: Pick<ClientThread, 'waitingOn' | 'mutedAt' | 'slackThread'>,
  {
    first,
    menu: items = [],
    part = 0,
  }: {
    readonly first?: readonly ActionElement[];
    readonly menu?: readonly MenuItem[];
    readonly part?: number;
  },
  words: Words,
): ActionsBlock {
  const elements = [
    ...(first ?? turnButtons(thread, words)),
    ...(thread.slackThread ? [button(words.plain('post.button'), ACTION.post)] : []),
    snooze(thread, words),
    closeMenu(words),
  ];
  return {
    type: 'actions',
    block_id: cardBlockId(reference, part),
    elements: items.length > 0 ? [...elements, menu(items, words)] : elements,
  };
}

/** Buttons that open a form each. */
export function formButtons(
  reference: CardReference,
  part: number,
  forms: readonly ThreadForm[],
  words: Words,
): ActionsBlock {
  return {
    type: 'actions',
    block_id: cardBlockId(reference, part),
    elements: forms.map((form) => button(words.plain(`button.menu_${form}`), formAction(form))),
  };
}

/**
 * The buttons that end what keeps a thread quiet, a pause or a mute; none where nothing does. `part` tells them apart
 * from other blocks about the thread.
 */
export function endPauseButtons(
  reference: CardReference,
  { status, pause, mutedAt }: Pick<ClientThread, 'status' | 'pause' | 'mutedAt'>,
  part: number,
  words: Words,
): ActionsBlock[] {
  if (status === 'closed') return [];
  const elements = [
    ...(pause !== null && pause.until > words.now ? [button(words.plain('undo.resume'), ACTION.resume)] : []),
    ...(mutedAt === null ? [] : [button(words.plain('mute.unmute'), ACTION.unmute)]),
  ];
  if (elements.length === 0) return [];
  return [{ type: 'actions', block_id: cardBlockId(reference, part), elements }];
}
