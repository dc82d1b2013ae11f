import type { DraftKind } from '../templates/draft.ts';
import type { CallResult, Channel, ClientThread, Outcome, Pause } from './thread.ts';

/**
 * What happened to a thread: one line of its timeline. `at` is the real date (UTC ms), which may lie
 * before `recordedAt`, the date of entry; `by` is the Slack user who said so, null for the bot itself.
 */
export type ThreadEvent = {
  readonly at: number;
  readonly recordedAt: number;
  readonly by: string | null;
  /** It was read in the conversation; nobody told the bot. */
  readonly fromMessage?: true;
  /** It was read in a mail from this address. */
  readonly mailFrom?: string;
  /** Absent in entries from before changes were kept, and where the thread was not changed. */
  readonly change?: ThreadChange;
} & ThreadFact;

/**
 * What an event did to its thread: the version that it made, and each field that it changed, as it was before and
 * after. `group` is the same for all changes of one command or click.
 */
export interface ThreadChange {
  readonly version: number;
  readonly fields: Readonly<Partial<Record<keyof ClientThread, readonly [before: unknown, after: unknown]>>>;
  readonly group?: string;
}

/** Which wording of which draft was sent, as far as that is known. */
export interface SentWording {
  readonly kind: DraftKind;
  readonly variant: number;
  /** Whether the words were somebody's own, not the built-in ones; absent where that was not kept. */
  readonly isCustom?: boolean;
}

export type ThreadFact =
  | { readonly kind: 'added' }
  /** `via` is the channel, where somebody said it. */
  | {
      readonly kind: 'replied';
      readonly link?: string | null;
      readonly sure?: boolean;
      /** The day (`YYYY-MM-DD`) by which they want to say more. */
      readonly promisedOn?: string;
      readonly via?: Channel;
    }
  | { readonly kind: 'followed_up'; readonly via: Channel; readonly wording?: SentWording }
  /** `contact` is the right one, where somebody else was reached. */
  | { readonly kind: 'called'; readonly result: CallResult; readonly contact: string | null }
  | { readonly kind: 'answered'; readonly via?: Channel }
  | { readonly kind: 'thanked'; readonly link: string | null }
  /** `from`: the day (`YYYY-MM-DD`) on which the absence begins, where that lies ahead. */
  | {
      readonly kind: 'absent';
      readonly backOn: string | null;
      readonly from?: string;
      readonly link: string | null;
    }
  | { readonly kind: 'judged'; readonly wasAnswer: boolean }
  /** Our mail did not arrive at `address`. `isUnknownDomain`: what stands behind the `@` does not exist. */
  | { readonly kind: 'bounced'; readonly address: string; readonly isUnknownDomain: boolean }
  /** Our mail to `address` is still on its way. */
  | { readonly kind: 'delayed'; readonly address: string }
  /** An automatic reply says that the contact has left the company. */
  | { readonly kind: 'departed' }
  /** A mail of the client may belong to this thread; it was taken for a reply to another one. */
  | { readonly kind: 'heard_elsewhere'; readonly number: number }
  | { readonly kind: 'client_marked'; readonly who: string; readonly marked: boolean }
  | { readonly kind: 'paused'; readonly pause: Pause }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'muted' | 'unmuted' }
  | { readonly kind: 'noted'; readonly text: string }
  /** `askAgainOn`: the day (`YYYY-MM-DD`) on which to ask again, null for no longer; absent where nothing was said. */
  | {
      readonly kind: 'closed';
      readonly outcome: Outcome;
      readonly reason: string | null;
      readonly askAgainOn?: string | null;
    }
  | { readonly kind: 'ask_again'; readonly on: string | null }
  /** `anew`: a new silence begins; else it goes on where it stood. */
  | { readonly kind: 'reopened'; readonly anew?: boolean }
  | { readonly kind: 'assigned'; readonly from: string; readonly to: string }
  | { readonly kind: 'edited'; readonly changed: readonly string[] }
  /** `versions`: the versions of the thread that the changes had made. `from`: who owned it before it was given back. */
  | {
      readonly kind: 'undone';
      readonly what: readonly ThreadFact[];
      readonly versions: readonly number[];
      readonly from?: string;
    }
  | { readonly kind: 'nudged'; readonly step: number; readonly remedy: string; readonly to: string }
  | { readonly kind: 'nudge_failed'; readonly step: number; readonly error: string; readonly to: string };
