import { SNOOZES, type Snooze } from '../../domain/snooze.ts';
import { OUTCOMES, type Outcome } from '../../domain/thread.ts';

/** What a click on a card refers to: its nudge, the version of the thread that it showed, the wording shown. */
export interface CardReference {
  readonly nudgeId: string;
  readonly version: number;
  readonly variant: number;
}

export const MENU_ITEMS = ['promise', 'away', 'assign', 'wording', 'details'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];
export type Form = 'promise' | 'away' | 'assign';

/** What somebody clicked on a card. */
export type CardAction =
  | { readonly do: 'replied' | 'followed_up' | 'answered' | 'open' }
  | { readonly do: 'snooze'; readonly snooze: Snooze }
  | { readonly do: 'close'; readonly outcome: Outcome }
  | { readonly do: MenuItem };

export const ACTION = {
  replied: 'nudge_replied',
  followedUp: 'nudge_followed_up',
  answered: 'nudge_answered',
  snooze: 'nudge_snooze',
  close: 'nudge_close',
  menu: 'nudge_menu',
  open: 'nudge_open',
  details: 'nudge_details',
} as const;

/** Matches every action of a card, for registering one listener. */
export const CARD_ACTIONS = /^nudge_/;

/** Block ids change with the thread's version, so that Slack does not keep an old selection. */
export function cardBlockId({ nudgeId, version, variant }: CardReference): string {
  return `nudge:${nudgeId}:${version}:${variant}`;
}

/** Reads a block id; null when it is not one of ours. */
export function parseCardBlockId(blockId: string): CardReference | null {
  const match = /^nudge:([\w-]+):(\d{1,9}):(\d{1,9})$/.exec(blockId);
  if (!match) return null;
  const [, nudgeId = '', version, variant] = match;
  return { nudgeId, version: Number(version), variant: Number(variant) };
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((known) => known === value) ?? null;
}

/**
 * Reads an action of a card.
 * @param value the chosen option, where the element has options
 * @returns null for anything that a card does not offer, forged values included
 */
export function parseCardAction(actionId: string, value: string | undefined): CardAction | null {
  switch (actionId) {
    case ACTION.replied:
      return { do: 'replied' };
    case ACTION.followedUp:
      return { do: 'followed_up' };
    case ACTION.answered:
      return { do: 'answered' };
    case ACTION.open:
      return { do: 'open' };
    case ACTION.details:
      return { do: 'details' };
    case ACTION.snooze: {
      const snooze = oneOf(SNOOZES, value);
      return snooze && { do: 'snooze', snooze };
    }
    case ACTION.close: {
      const outcome = oneOf(OUTCOMES, value);
      return outcome && { do: 'close', outcome };
    }
    case ACTION.menu: {
      const item = oneOf(MENU_ITEMS, value);
      return item && { do: item };
    }
    default:
      return null;
  }
}

/** Where a form came from, kept in its private metadata. */
export interface FormOrigin {
  readonly form: Form;
  readonly channelId: string;
  readonly messageTs: string;
  readonly nudgeId: string;
  readonly version: number;
}

export const FORM_CALLBACK = 'nudge_form';
export const FORM_INPUT = { block: 'value', action: 'value' } as const;

export function formMetadata(origin: FormOrigin): string {
  return JSON.stringify(origin);
}

/** Reads what `formMetadata` wrote; null when it is not ours. */
export function parseFormMetadata(text: string): FormOrigin | null {
  try {
    const origin: FormOrigin = JSON.parse(text);
    return oneOf(['promise', 'away', 'assign'], origin.form) ? origin : null;
  } catch {
    return null;
  }
}
