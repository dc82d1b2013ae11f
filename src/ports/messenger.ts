import type { ExportedBatches, ExportFormat } from '../domain/exchange/export.ts';
import type { ImportResult, ImportUndone } from '../domain/exchange/import-result.ts';
import type { Forecast } from '../domain/nudges/forecast.ts';
import type { NudgeCard } from '../domain/nudges/nudge-card.ts';
import type { Person } from '../domain/people/person.ts';
import type { NudgePlan } from '../domain/policies/plan-nudge.ts';
import type { Proposal } from '../domain/proposals/proposal.ts';
import type { ClientThread, MailError, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { ThreadView } from '../domain/threads/thread-view.ts';
import type { DisabledReason } from '../domain/webhooks/webhook.ts';
import type { WeekOverview } from '../domain/weekly-overviews/week.ts';

/** One direct message with one nudge, or with several that are due together. */
export interface NudgeMessage {
  readonly reader: Person;
  readonly cards: readonly NudgeCard[];
  /** How many clients need the reader today, including those in the message. */
  readonly needYou: number;
  /** The moment (UTC ms) that the text is relative to. */
  readonly now: number;
  /** With several cards, the one shown in full. */
  readonly openNudgeId: string | null;
  /** This is the daily digest that the reader has chosen. */
  readonly isDigest: boolean;
  /** How many more of the reader's clients are postponed because of their daily limit. */
  readonly heldBack: number;
}

/** What the new owner of a thread is told: who handed it over, and its state. */
export interface HandoverNote {
  readonly reader: Person;
  readonly view: ThreadView;
  readonly by: string;
  /** The note that person added; may be empty. */
  readonly note: string;
  /** The handover was undone: the thread was theirs only for a moment. */
  readonly takenBack: boolean;
  /** UTC ms */
  readonly now: number;
}

/** A colleague, `by`, offers the owner to take over a thread. */
export interface TakeoverOffer {
  readonly owner: Person;
  readonly thread: ClientThread;
  readonly by: string;
  /** The moment (UTC ms) of the offer. */
  readonly now: number;
}

/** The thread of a card was deleted; `number` was its number. */
export interface Retraction {
  readonly reader: Person;
  readonly number: number;
  readonly by: string;
  /** UTC ms */
  readonly now: number;
}

/** The channel and `ts` of a message. */
export interface MessageRef {
  readonly channelId: string;
  readonly messageTs: string;
}

/**
 * The result of sending a message. `sent`: Slack stored it. `later`: Slack certainly did not, and may after
 * `retryAfter` ms. `unreachable`: Slack certainly did not, because this person cannot get messages from us. `refused`:
 * Slack certainly did not and never will; somebody has to fix `error`. `unknown`: not known; search before sending
 * again.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly place: MessageRef }
  | { readonly kind: 'later'; readonly retryAfter: number; readonly error: string }
  | { readonly kind: 'unreachable' | 'refused' | 'unknown'; readonly error: string };

/**
 * The result of a search for nudges. Only a `complete` search proves that one is absent. `unreachable`: Slack no longer
 * shows this person our messages: whether or not it was stored, they will not see it. `away`: Slack currently answers
 * none of our calls, for any person.
 */
export interface SearchResult {
  readonly kind: 'complete' | 'incomplete' | 'unreachable' | 'away';
  readonly found: ReadonlyMap<string, MessageRef>;
  /** Slack's error code if the search was not complete. */
  readonly error: string | null;
}

/**
 * What a cover is told about the colleague they cover for; `openThreads` is the number of that colleague's open
 * clients.
 */
export interface CoverNotice {
  readonly reader: Person;
  readonly owner: Person;
  readonly kind: 'begins' | 'changed' | 'ends';
  readonly openThreads: number;
  readonly now: number;
}

/** What would be sent today in a workspace in trial mode, for the user who installed the bot. */
export interface TrialSummary {
  readonly reader: Person;
  readonly forecast: Forecast;
  /** UTC ms */
  readonly now: number;
}

/** A webhook is no longer called. `url` contains only its scheme and host; `error` is the code of its last failure. */
export interface WebhookNotice {
  readonly reader: Person;
  readonly reason: DisabledReason;
  readonly name: string;
  readonly url: string;
  readonly error: string | null;
  readonly now: number;
}

/** A mailbox cannot be read since a moment, or can be read again if `failure` is null. All moments are UTC ms. */
export interface MailboxNotice {
  readonly reader: Person;
  readonly mailbox: string;
  readonly failure: MailError['reason'] | null;
  /** Null if it was never read. */
  readonly lastReadAt: number | null;
  readonly now: number;
}

/** A client who is proposed to somebody; `now` is UTC ms. */
export interface ProposalNote {
  readonly reader: Person;
  readonly proposal: Proposal;
  readonly now: number;
}

/** A client that was registered by a mail from the reader; `now` is UTC ms. */
export interface AddedNote {
  readonly reader: Person;
  readonly added: {
    readonly thread: PlannedThread;
    readonly event: ThreadEvent;
    readonly plan: NudgePlan;
    readonly owner: Person;
  };
  readonly now: number;
}

/** Clients that somebody exports as files; `now` is UTC ms. */
export interface ExportOrder {
  readonly reader: Person;
  readonly format: ExportFormat;
  readonly batches: ExportedBatches;
  readonly now: number;
}

/** An import, or its undoing, that was interrupted and is now finished. */
export interface ImportNote {
  readonly reader: Person;
  readonly saved: ImportResult | null;
  readonly undone: ImportUndone | null;
  /** UTC ms */
  readonly now: number;
}

/** The result of an export: how many clients were sent in how many files, or Slack's error code. */
export type ExportResult =
  | { readonly kind: 'sent'; readonly files: number; readonly clients: number }
  | { readonly kind: 'failed'; readonly error: string };

/** Direct messages to owners. No method retries by itself, and only those that say so reject. */
export interface Messenger {
  /** Resolves when Slack's rate limits allow one more message in this workspace. */
  turn(teamId: string): Promise<void>;
  sendNudges(message: NudgeMessage): Promise<SendResult>;
  /** Searches the person's direct messages since `since` (UTC ms) for these nudges, all pages. */
  findNudges(
    teamId: string,
    recipientId: string,
    nudgeIds: readonly string[],
    since: number,
  ): Promise<SearchResult>;
  /** Tells somebody that they now own a thread; rejects when Slack does not accept it. */
  sendHandover(note: HandoverNote): Promise<void>;
  /** Tells a cover that the cover begins or ends; rejects when Slack does not accept it. */
  sendCoverNotice(notice: CoverNotice): Promise<void>;
  /** Sends a weekly overview to its person or channel; never rejects. */
  sendOverview(week: WeekOverview): Promise<SendResult>;
  /** Sends what would be sent today in trial mode; never rejects. */
  sendTrialSummary(summary: TrialSummary): Promise<SendResult>;
  /** Sends clients as files, each of which can be imported again; never rejects. */
  sendExport(order: ExportOrder): Promise<ExportResult>;
  /** Tells somebody the result of their import; rejects when Slack does not accept it. */
  sendImportResult(note: ImportNote): Promise<void>;
  /** Tells an admin that a webhook is no longer called; rejects when Slack does not accept it. */
  sendWebhookNotice(notice: WebhookNotice): Promise<void>;
  /** Tells somebody the state of their mailbox; rejects when Slack does not accept it. */
  sendMailboxNotice(notice: MailboxNotice): Promise<void>;
  /** Updates a message; rejects when Slack does not accept it. */
  updateNudges(message: NudgeMessage, place: MessageRef): Promise<void>;
  /** Replaces a card whose thread was deleted with a plain note; rejects when Slack does not accept it. */
  retractNudge(retraction: Retraction, place: MessageRef): Promise<void>;
  /** Asks an owner whether a colleague may take over a thread; rejects when Slack does not accept it. */
  offerTakeover(offer: TakeoverOffer): Promise<void>;
  /** Asks somebody whether to watch a client; rejects when Slack does not accept it. */
  sendProposal(note: ProposalNote): Promise<void>;
  /** Shows somebody a client that their mail has registered; rejects when Slack does not accept it. */
  sendAdded(note: AddedNote): Promise<void>;
}
