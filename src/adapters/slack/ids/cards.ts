import { SNOOZES, type Snooze } from '../../../domain/calendar/snooze.ts';
import { SPECIAL_CASES, type SpecialCase } from '../../../domain/templates/special-case.ts';
import { CALL_RESULTS, type CallResult, OUTCOMES, type Outcome } from '../../../domain/threads/thread.ts';
import { type Form, THREAD_FORMS, type ThreadForm } from './forms.ts';

/**
 * What a click refers to: a nudge in its message, or a thread in a list or a modal. `version` is the version of
 * the thread that was shown, `variant` the wording of its draft.
 */
export type CardReference =
  | { readonly on: 'nudge'; readonly nudgeId: string; readonly version: number; readonly variant: number }
  | { readonly on: 'thread'; readonly number: number; readonly version: number; readonly variant: number };

/** The items of a card's overflow menu, by whose turn it is; Slack allows five. */
export const CARD_MENU = {
  client: ['promise', 'away', 'wording', 'assign', 'details'],
  us: ['wording', 'assign', 'edit', 'details'],
} as const;
/** The menu items that do not open a form. */
const MENU_ITEMS = ['replied', 'followed_up', 'answered', 'reopen', 'wording', 'details'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number] | ThreadForm;

/** How somebody wants a thread to end; fields are absent if they did not say. */
export interface Closing {
  readonly outcome: Outcome;
  readonly reason?: string;
  /** A day (`YYYY-MM-DD`); null for never. */
  readonly askAgainOn?: string | null;
}

/** A click on a card, parsed. */
export type CardAction =
  | {
      readonly do:
        | (typeof MENU_ITEMS)[number]
        | 'open'
        | 'was_answer'
        | 'no_answer'
        | 'take_absence'
        | 'resume'
        | 'leave_closed'
        | 'add_sender'
        | 'ignore_sender'
        | 'mute'
        | 'unmute'
        | 'post'
        | 'edit_text'
        | 'draft_mail'
        | 'sent';
    }
  | { readonly do: 'case'; readonly messageCase: SpecialCase }
  | { readonly do: 'snooze'; readonly snooze: Snooze }
  | ({ readonly do: 'close' } & Closing)
  | { readonly do: 'called'; readonly result: CallResult }
  | { readonly do: 'form'; readonly form: ThreadForm };

/** The action ids of a card's buttons and menus. */
export const ACTION = {
  replied: 'nudge_replied',
  followedUp: 'nudge_followed_up',
  answered: 'nudge_answered',
  reopen: 'nudge_reopen',
  resume: 'nudge_resume',
  wording: 'nudge_wording',
  snooze: 'nudge_snooze',
  close: 'nudge_close',
  ghosted: 'nudge_ghosted',
  outcome: 'nudge_outcome',
  menu: 'nudge_menu',
  open: 'nudge_open',
  details: 'nudge_details',
  wasAnswer: 'nudge_was_answer',
  noAnswer: 'nudge_no_answer',
  acceptPauseOffer: 'nudge_take_absence',
  addSender: 'nudge_add_sender',
  ignoreSender: 'nudge_ignore_sender',
  leaveClosed: 'nudge_leave_closed',
  unmute: 'nudge_unmute',
  post: 'nudge_post',
  editText: 'nudge_edit_text',
  draftMail: 'nudge_draft_mail',
  sent: 'nudge_sent',
  messageCase: 'nudge_case',
} as const;

/** Matches every action of a card, so that one listener handles them. */
export const CARD_ACTIONS = /^nudge_/;

/** The last option in a menu of quick choices, which opens a form with more detail. */
export const MORE_PRECISELY = 'form';

/** The option for a pause without an end. */
export const MUTE = 'mute';

/** The action id of a button that says how a call went. */
export function callAction(result: CallResult): string {
  return `nudge_call_${result}`;
}

/** The action id of a button that opens the message for a special case. */
export function caseAction(messageCase: SpecialCase): string {
  return `${ACTION.messageCase}_${messageCase}`;
}

/** The action id of a button that opens a form. */
export function formAction(form: Form): string {
  return `nudge_form_${form}`;
}

/**
 * The block id for a thread. It changes with the thread's version, so that Slack does not keep an old selection.
 * @param part tells several blocks about one thread apart
 */
export function cardBlockId(reference: CardReference, part = 0): string {
  const { version, variant } = reference;
  const id = reference.on === 'nudge' ? reference.nudgeId : reference.number;
  return [reference.on, id, version, variant, ...(part > 0 ? [part] : [])].join(':');
}

/** Parses a block id; null if it is not one of ours. */
export function parseCardBlockId(blockId: string): CardReference | null {
  const match = /^(?:nudge:([\w-]+)|thread:(\d{1,9})):(\d{1,9}):(\d{1,9})(?::\d{1,2})?$/.exec(blockId);
  if (!match) return null;
  const [, nudgeId, number, version, variant] = match;
  const seen = { version: Number(version), variant: Number(variant) };
  return nudgeId === undefined
    ? { on: 'thread', number: Number(number), ...seen }
    : { on: 'nudge', nudgeId, ...seen };
}

/** The value of a button that gives a closed thread another outcome. */
export function closingValue({ outcome, reason, askAgainOn }: Closing): string {
  return JSON.stringify({ outcome, reason, askAgainOn });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseClosing(value: string | undefined): CardAction | null {
  try {
    const { outcome: named, reason, askAgainOn } = JSON.parse(value ?? '');
    const outcome = oneOf(OUTCOMES, named);
    return (
      outcome && {
        do: 'close',
        outcome,
        ...(typeof reason === 'string' ? { reason } : {}),
        ...(askAgainOn === null || DAY.test(askAgainOn) ? { askAgainOn } : {}),
      }
    );
  } catch {
    return null;
  }
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((known) => known === value) ?? null;
}

function menuAction(value: string | undefined): CardAction | null {
  const form = oneOf(THREAD_FORMS, value);
  if (form) return { do: 'form', form };
  const item = oneOf(MENU_ITEMS, value);
  return item && { do: item };
}

const BUTTONS: Readonly<Record<string, CardAction>> = {
  [ACTION.replied]: { do: 'replied' },
  [ACTION.followedUp]: { do: 'followed_up' },
  [ACTION.answered]: { do: 'answered' },
  [ACTION.reopen]: { do: 'reopen' },
  [ACTION.resume]: { do: 'resume' },
  [ACTION.wording]: { do: 'wording' },
  [ACTION.ghosted]: { do: 'close', outcome: 'ghosted' },
  [ACTION.open]: { do: 'open' },
  [ACTION.details]: { do: 'details' },
  ...Object.fromEntries(
    CALL_RESULTS.map((result) => [callAction(result), { do: 'called', result } as const]),
  ),
  [ACTION.wasAnswer]: { do: 'was_answer' },
  [ACTION.noAnswer]: { do: 'no_answer' },
  [ACTION.acceptPauseOffer]: { do: 'take_absence' },
  [ACTION.addSender]: { do: 'add_sender' },
  [ACTION.ignoreSender]: { do: 'ignore_sender' },
  [ACTION.leaveClosed]: { do: 'leave_closed' },
  [ACTION.unmute]: { do: 'unmute' },
  [ACTION.post]: { do: 'post' },
  [ACTION.editText]: { do: 'edit_text' },
  [ACTION.draftMail]: { do: 'draft_mail' },
  [ACTION.sent]: { do: 'sent' },
  ...Object.fromEntries(
    SPECIAL_CASES.map((messageCase) => [caseAction(messageCase), { do: 'case', messageCase } as const]),
  ),
  ...Object.fromEntries(THREAD_FORMS.map((form) => [formAction(form), { do: 'form', form } as const])),
};

/**
 * Parses an action of a card.
 * @param value the chosen option, if the element has options
 * @returns null for anything that a card does not offer, including forged values
 */
export function parseCardAction(actionId: string, value: string | undefined): CardAction | null {
  switch (actionId) {
    case ACTION.snooze: {
      if (value === MORE_PRECISELY) return { do: 'form', form: 'snooze' };
      if (value === MUTE) return { do: 'mute' };
      const snooze = oneOf(SNOOZES, value);
      return snooze && { do: 'snooze', snooze };
    }
    case ACTION.close: {
      if (value === MORE_PRECISELY) return { do: 'form', form: 'close' };
      const outcome = oneOf(OUTCOMES, value);
      return outcome && { do: 'close', outcome };
    }
    case ACTION.messageCase: {
      const messageCase = oneOf(SPECIAL_CASES, value);
      return messageCase && { do: 'case', messageCase };
    }
    case ACTION.outcome:
      return parseClosing(value);
    case ACTION.menu:
      return menuAction(value);
    default:
      return BUTTONS[actionId] ?? null;
  }
}
