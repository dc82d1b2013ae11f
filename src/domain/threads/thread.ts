import type { Span } from '../calendar/calendar.ts';
import type { PauseOffer } from '../conversations/pause-offer.ts';
import type { MailDoubt } from '../mail/mail-doubt.ts';
import type { MessageFacts } from '../templates/message-facts.ts';
import type { Amount, Share } from './amount.ts';

export type { Amount, Share };

/** The categories of threads; a thread's category determines its escalation policy. */
export const CATEGORIES = [
  'general',
  'offer',
  'project',
  'invoice',
  'support',
  'recruiting',
  'networking',
] as const;
/** The category of a thread: offer, project, invoice and so on. */
export type ThreadCategory = (typeof CATEGORIES)[number];

/** The channels in which a conversation with a client can take place. */
export const CHANNELS = ['slack', 'email', 'linkedin', 'phone', 'meeting', 'other'] as const;
/** Where a conversation takes place: Slack, email, phone and so on. */
export type Channel = (typeof CHANNELS)[number];

/** The results of a call to a client. */
export const CALL_RESULTS = ['reached', 'voicemail', 'no_answer', 'wrong_person'] as const;
/** How a call ended: reached, voicemail, no answer, wrong person. */
export type CallResult = (typeof CALL_RESULTS)[number];

/** The outcomes of threads. */
export const OUTCOMES = ['answered', 'won', 'declined', 'ghosted', 'obsolete'] as const;
/** How a thread ended: replied, won, declined, ghosted, obsolete. */
export type Outcome = (typeof OUTCOMES)[number];

/** The code of a language in which clients are written to: `en`, `de-du`. The list is in `src/languages`. */
export type DraftLanguage = string;

/** `snooze`: set by the owner · `promise`: the client named a date · `client_away`: the client is absent. */
export const PAUSE_KINDS = ['snooze', 'promise', 'client_away'] as const;
/** Why a thread is paused: snoozed, promise, client away. */
export type PauseKind = (typeof PAUSE_KINDS)[number];

/**
 * A pause: no nudges before `until` (UTC ms), from now on or, for an absence of the client, from `from` on. `namedDate`
 * (`YYYY-MM-DD`) is the day that the client named, in this pause or in one before it.
 */
export interface Pause {
  readonly kind: PauseKind;
  readonly from?: number;
  readonly until: number;
  readonly namedDate?: string;
}

/** The day (`YYYY-MM-DD`) on which the owner of a closed thread is to be asked again, and when they were (UTC ms). */
export interface AskAgain {
  readonly on: string;
  readonly askedAt: number | null;
}

/**
 * What was agreed with the client. A draft mentions a term only when it is present. Days are `YYYY-MM-DD`.
 */
export interface Terms {
  /** A payment before the work begins (Anzahlung). */
  readonly advancePayment?: Share;
  /** A payment for a completed part of the work (Abschlagszahlung). */
  readonly partPayment?: Share;
  /** A fee that is due if the client cancels the work (Ausfallhonorar). */
  readonly cancellationFee?: Share;
  /** The first day on which the work could begin. */
  readonly startDate?: string;
  /** The day by which an invoice is to be paid. */
  readonly dueDate?: string;
  /** The last day on which an offer can be accepted. */
  readonly validUntil?: string;
  /** The number of the offer, the invoice or the ticket, as the client knows it. */
  readonly reference?: string;
}

/** A thread of messages in Slack, or a whole channel where `ts` is null; not a client thread. */
export interface SlackThread {
  readonly channelId: string;
  readonly ts: string | null;
}

/** The details of a client thread that people enter and edit. */
export interface ThreadDetails {
  readonly client: string;
  readonly topic: string | null;
  readonly category: ThreadCategory;
  readonly via: Channel;
  readonly contact: string | null;
  /** The contact's number as people write it: `+49 30 1234567`. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: DraftLanguage;
  readonly amount: Amount | null;
  readonly link: string | null;
  readonly slackThread: SlackThread | null;
  readonly terms: Terms;
  readonly messageFacts: MessageFacts;
}

/** The state of a silence, kept so that it can be restored. */
export type ProgressSnapshot = Pick<
  ClientThread,
  'silentSince' | 'step' | 'followUps' | 'lastFollowUpAt' | 'lastFollowUpVia' | 'lastNudgeAt' | 'pause'
>;

/**
 * What a card asks its reader about a message written at `at` (UTC ms). `doubt`: was it a reply? Until somebody says
 * no, it counts as one; `before` is the silence that it ended, `offer` the pause that it also suggests, `why` what
 * makes a mail doubtful, `from` its sender's address. `bounce`: our mail to `address` did not arrive, so the silence
 * `before` does not count. `departure`: the contact has left the company. `away`, `promise`: shall the nudges pause?
 * `askedAt` (UTC ms) is when somebody was asked.
 */
export type PendingQuestion = (
  | {
      readonly kind: 'doubt';
      readonly before: ProgressSnapshot;
      readonly offer?: PauseOffer | null;
      readonly why?: MailDoubt;
      readonly from?: string;
    }
  | {
      readonly kind: 'bounce';
      readonly before: ProgressSnapshot;
      readonly address: string;
      readonly isUnknownDomain: boolean;
    }
  | { readonly kind: 'departure' }
  | PauseOffer
) & { readonly at: number; readonly askedAt?: number };

/**
 * One conversation with one client that somebody in the team owns. All moments are UTC milliseconds.
 *
 * `silentSince` is the moment of the last message that nobody has answered: ours while the thread waits
 * on the client, theirs while it waits on us. An *episode* is one such silence; `step`, `followUps` and
 * the last dates belong to it. `version` grows with every change, for compare-and-set.
 */
export interface ClientThread extends ThreadDetails {
  readonly teamId: string;
  readonly number: number;
  readonly ownerId: string;
  readonly addedBy: string;
  readonly createdAt: number;
  readonly status: 'open' | 'closed';
  readonly waitingOn: 'client' | 'us';
  readonly silentSince: number;
  readonly episode: number;
  readonly step: number;
  readonly followUps: number;
  readonly lastFollowUpAt: number | null;
  readonly lastFollowUpVia: Channel | null;
  readonly lastNudgeAt: number | null;
  /** The number of nudges in a row without a reaction. */
  readonly ignoredNudges: number;
  readonly pause: Pause | null;
  /** When the client will be away (UTC ms), entered in advance; it applies while the thread waits on them. */
  readonly clientAbsence: Span | null;
  /** Since when the thread is muted: no nudges until somebody unmutes it. */
  readonly mutedAt: number | null;
  /** People marked as on the client's side in this thread although Slack does not show it. */
  readonly clientPeople: readonly string[];
  readonly pendingQuestion: PendingQuestion | null;
  readonly outcome: Outcome | null;
  readonly outcomeReason: string | null;
  readonly closedAt: number | null;
  readonly askAgain: AskAgain | null;
  readonly version: number;
}

/**
 * Why a conversation cannot be read: we are not in the channel, the Slack thread is gone, the app lacks a permission,
 * or the channel was archived, so that nobody can post there any more.
 */
export type ReadError = 'not_in_channel' | 'gone' | 'not_allowed' | 'archived';

/**
 * A mailbox that cannot be read. `login`: the password is refused · `grant`: the consent to read it has ended ·
 * `certificate`: the server's certificate is invalid · `busy`: too many connections · `unreachable`: everything else,
 * which may be temporary.
 */
export interface MailError {
  readonly mailbox: string;
  readonly reason: 'login' | 'grant' | 'certificate' | 'busy' | 'unreachable';
}

/** Whether a message can be posted into the conversation of a thread, according to the last reading. */
export function canPost({
  slackThread,
  readError,
}: Pick<PlannedThread, 'slackThread' | 'readError'>): boolean {
  return slackThread !== null && (readError === null || readError === 'not_allowed');
}

/**
 * A thread as it is stored, with the moment (UTC ms) of its next nudge (null when none is planned), and why its
 * conversation in Slack, and the mails of its client, could not be read the last time (null when they could, or when
 * there are none).
 */
export interface PlannedThread extends ClientThread {
  readonly nextNudgeAt: number | null;
  readonly readError: ReadError | null;
  readonly mailError: MailError | null;
}
