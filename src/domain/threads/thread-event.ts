import type { DraftKind } from '../templates/draft.ts';
import type { CallResult, Channel, ClientThread, Outcome, Pause } from './thread.ts';

/**
 * What happened to a thread: one line of its timeline. `at` is the real date (UTC ms), which may be earlier than
 * `recordedAt`, the date of entry; `by` is the Slack user who entered it, null for the bot itself.
 */
export type ThreadEvent = {
  readonly at: number;
  readonly recordedAt: number;
  readonly by: string | null;
  /** It was read in the conversation, not entered by a person. */
  readonly fromMessage?: true;
  /** It was read in a mail from this address. */
  readonly mailFrom?: string;
  /** Absent in entries from before changes were stored, and if the thread did not change. */
  readonly change?: ThreadChange;
} & ThreadFact;

/**
 * The change that an event made to its thread: the new version, and each changed field before and after. `group` is the
 * same for all changes of one command or click.
 */
export interface ThreadChange {
  readonly version: number;
  readonly fields: Readonly<Partial<Record<keyof ClientThread, readonly [before: unknown, after: unknown]>>>;
  readonly group?: string;
}

/** Which wording of which draft was sent, if known. */
export interface SentWording {
  readonly kind: DraftKind;
  readonly variant: number;
  /** Whether the words were custom, not built-in; absent if that was not stored. */
  readonly isCustom?: boolean;
}

/** What happened, without its time and author. */
export type ThreadFact =
  | { readonly kind: 'added' }
  /** `via` is the channel, if given. */
  | {
      readonly kind: 'replied';
      readonly link?: string | null;
      readonly sure?: boolean;
      /** The day (`YYYY-MM-DD`) by which they want to reply. */
      readonly promisedOn?: string;
      readonly via?: Channel;
    }
  | { readonly kind: 'followed_up'; readonly via: Channel; readonly wording?: SentWording }
  /** `contact` is the right one, if somebody else was reached. */
  | { readonly kind: 'called'; readonly result: CallResult; readonly contact: string | null }
  | { readonly kind: 'answered'; readonly via?: Channel }
  | { readonly kind: 'thanked'; readonly link: string | null }
  /** `from`: the day (`YYYY-MM-DD`) on which the absence begins, if in the future. */
  | {
      readonly kind: 'absent';
      readonly backOn: string | null;
      readonly from?: string;
      readonly link: string | null;
    }
  /** `ignored`: a program's address, whose mails never count from then on. */
  | { readonly kind: 'judged'; readonly wasAnswer: boolean; readonly ignored?: string }
  /** Our mail did not arrive at `address`. `isUnknownDomain`: its domain does not exist. */
  | { readonly kind: 'bounced'; readonly address: string; readonly isUnknownDomain: boolean }
  /** Our mail to `address` is still on its way. */
  | { readonly kind: 'delayed'; readonly address: string }
  /** An automatic reply says that the contact has left the company. */
  | { readonly kind: 'departed' }
  /** A client's mail may belong to this thread; it was taken for a reply to another one. */
  | { readonly kind: 'heard_elsewhere'; readonly number: number }
  | { readonly kind: 'client_marked'; readonly who: string; readonly marked: boolean }
  | { readonly kind: 'paused'; readonly pause: Pause }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'muted' | 'unmuted' }
  | { readonly kind: 'noted'; readonly text: string }
  /** `askAgainOn`: the day (`YYYY-MM-DD`) on which to ask again, null if removed; absent if not specified. */
  | {
      readonly kind: 'closed';
      readonly outcome: Outcome;
      readonly reason: string | null;
      readonly askAgainOn?: string | null;
    }
  | { readonly kind: 'ask_again'; readonly on: string | null }
  /** `anew`: a new silence begins; otherwise the old one continues. */
  | { readonly kind: 'reopened'; readonly anew?: boolean }
  | { readonly kind: 'assigned'; readonly from: string; readonly to: string }
  | { readonly kind: 'edited'; readonly changed: readonly string[] }
  /** `versions`: the versions of the thread made by the undone changes. `from`: its owner before it was given back. */
  | {
      readonly kind: 'undone';
      readonly what: readonly ThreadFact[];
      readonly versions: readonly number[];
      readonly from?: string;
    }
  | { readonly kind: 'nudged'; readonly step: number; readonly remedy: string; readonly to: string }
  | { readonly kind: 'nudge_failed'; readonly step: number; readonly error: string; readonly to: string };
