import type { ExportedBatches, ExportFormat } from '../domain/exchange/export.ts';
import type { ImportResult, ImportUndone } from '../domain/exchange/import-result.ts';
import type { Forecast } from '../domain/nudges/forecast.ts';
import type { NudgeCard } from '../domain/nudges/nudge-card.ts';
import type { Person } from '../domain/people/person.ts';
import type { NudgePlan } from '../domain/policies/plan-nudge.ts';
import type { Proposal } from '../domain/proposals/proposal.ts';
import type { WeekOverview } from '../domain/reports/week.ts';
import type { ClientThread, MailError, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { ThreadView } from '../domain/threads/thread-view.ts';
import type { DisabledReason } from '../domain/webhooks/webhook.ts';

/** One direct message: one nudge, or several that are due together. */
export interface NudgeMessage {
  readonly reader: Person;
  readonly cards: readonly NudgeCard[];
  /** How many clients need the reader today, those of the message among them. */
  readonly needYou: number;
  /** The moment (UTC ms) that the message speaks of. */
  readonly now: number;
  /** Among several cards, the one that is shown in full. */
  readonly openNudgeId: string | null;
  /** The reader wants one message a day, and this is it. */
  readonly isDigest: boolean;
  /** How many more of the reader's clients wait for another day, because of their daily limit. */
  readonly heldBack: number;
}

/** What the new owner of a thread is told: by whom, and where it stands. */
export interface HandoverNote {
  readonly reader: Person;
  readonly view: ThreadView;
  readonly by: string;
  /** What that person wrote to them; may be empty. */
  readonly note: string;
  /** The thread was theirs for a moment: whoever handed it over has taken that back. */
  readonly takenBack: boolean;
  /** UTC ms */
  readonly now: number;
}

/** A colleague, `by`, offers the owner to take a thread over. */
export interface TakeoverOffer {
  readonly owner: Person;
  readonly thread: ClientThread;
  readonly by: string;
  /** The moment (UTC ms) of the offer. */
  readonly now: number;
}

/** The thread of a card was deleted; `number` is what it had been called. */
export interface Retraction {
  readonly reader: Person;
  readonly number: number;
  readonly by: string;
  /** UTC ms */
  readonly now: number;
}

/** Where a message stands. */
export interface Place {
  readonly channelId: string;
  readonly messageTs: string;
}

/**
 * What became of a message.
 * `sent`: Slack stored it. `later`: Slack certainly did not, and may after `retryAfter` ms.
 * `unreachable`: Slack certainly did not, because this person cannot get messages from us.
 * `refused`: Slack certainly did not and never will; a person has to mend `error`.
 * `unknown`: nobody can tell; look before sending again.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly place: Place }
  | { readonly kind: 'later'; readonly retryAfter: number; readonly error: string }
  | { readonly kind: 'unreachable' | 'refused' | 'unknown'; readonly error: string };

/**
 * What a search for nudges found. Only a `complete` search proves that one is absent. `unreachable` says that
 * Slack shows this person nothing of ours any more: whether or not it was stored, they will not see it. `away` says
 * that Slack answers nothing of ours at the moment, for whomever it is asked.
 */
export interface SearchResult {
  readonly kind: 'complete' | 'incomplete' | 'unreachable' | 'away';
  readonly found: ReadonlyMap<string, Place>;
  /** Slack's code, where the search was not complete. */
  readonly error: string | null;
}

/** What a cover is told of the colleague whom they cover for; `openThreads` is how many open clients those have. */
export interface CoverNotice {
  readonly reader: Person;
  readonly owner: Person;
  readonly kind: 'begins' | 'changed' | 'ends';
  readonly openThreads: number;
  readonly now: number;
}

/** What would be sent today in a workspace that tries the bot out, for whoever installed it. */
export interface TrialSummary {
  readonly reader: Person;
  readonly forecast: Forecast;
  /** UTC ms */
  readonly now: number;
}

/** A webhook is no longer called. `url` is no more than its scheme and host; `error` is the code of its last failure. */
export interface WebhookNotice {
  readonly reader: Person;
  readonly reason: DisabledReason;
  readonly name: string;
  readonly url: string;
  readonly error: string | null;
  readonly now: number;
}

/** A mailbox cannot be read since a moment, or can be again where `failure` is null. All moments are UTC ms. */
export interface MailboxNotice {
  readonly reader: Person;
  readonly mailbox: string;
  readonly failure: MailError['reason'] | null;
  /** Null where it was never read. */
  readonly lastReadAt: number | null;
  readonly now: number;
}

/** A client who is proposed to somebody; `now` is UTC ms. */
export interface ProposalNote {
  readonly reader: Person;
  readonly proposal: Proposal;
  readonly now: number;
}

/** A client who was registered by a mail of the reader; `now` is UTC ms. */
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

/** Clients that somebody wants as files; `now` is UTC ms. */
export interface ExportOrder {
  readonly reader: Person;
  readonly format: ExportFormat;
  readonly batches: ExportedBatches;
  readonly now: number;
}

/** An import, or taking one back, that was interrupted and is finished now. */
export interface ImportNote {
  readonly reader: Person;
  readonly saved: ImportResult | null;
  readonly undone: ImportUndone | null;
  /** UTC ms */
  readonly now: number;
}

/** What became of an export: how many clients went out in how many files, or Slack's code of what failed. */
export type ExportResult =
  | { readonly kind: 'sent'; readonly files: number; readonly clients: number }
  | { readonly kind: 'failed'; readonly error: string };

/** Direct messages to owners. Nothing here retries by itself, and only those that say so reject. */
export interface Messenger {
  /** Resolves when the limits of Slack allow one more message in this workspace. */
  turn(teamId: string): Promise<void>;
  sendNudges(message: NudgeMessage): Promise<SendResult>;
  /** Searches the person's direct messages since `since` (UTC ms) for these nudges, all pages. */
  findNudges(
    teamId: string,
    recipientId: string,
    nudgeIds: readonly string[],
    since: number,
  ): Promise<SearchResult>;
  /** Tells somebody that a thread is theirs now; rejects when Slack does not take it. */
  sendHandover(note: HandoverNote): Promise<void>;
  /** Tells a cover of the beginning or the end; rejects when Slack does not take it. */
  sendCoverNotice(notice: CoverNotice): Promise<void>;
  /** Sends a weekly overview to its person or channel; never rejects. */
  sendOverview(week: WeekOverview): Promise<SendResult>;
  /** Says what would be sent today; never rejects. */
  sendTrialSummary(summary: TrialSummary): Promise<SendResult>;
  /** Sends clients as files, each of which can be imported again; never rejects. */
  sendExport(order: ExportOrder): Promise<ExportResult>;
  /** Tells somebody what became of their import; rejects when Slack does not take it. */
  sendImportResult(note: ImportNote): Promise<void>;
  /** Tells an admin that a webhook is no longer called; rejects when Slack does not take it. */
  sendWebhookNotice(notice: WebhookNotice): Promise<void>;
  /** Tells somebody how a mailbox of theirs fares; rejects when Slack does not take it. */
  sendMailboxNotice(notice: MailboxNotice): Promise<void>;
  /** Redraws a message in place; rejects when Slack does not take it. */
  updateNudges(message: NudgeMessage, place: Place): Promise<void>;
  /** Puts a plain note in the place of a card whose thread is gone; rejects when Slack does not take it. */
  retractNudge(retraction: Retraction, place: Place): Promise<void>;
  /** Asks an owner whether a colleague may take a thread over; rejects when Slack does not take it. */
  offerTakeover(offer: TakeoverOffer): Promise<void>;
  /** Asks somebody whether a client is to be watched; rejects when Slack does not take it. */
  sendProposal(note: ProposalNote): Promise<void>;
  /** Shows somebody a client whom a mail of theirs has registered; rejects when Slack does not take it. */
  sendAdded(note: AddedNote): Promise<void>;
}
