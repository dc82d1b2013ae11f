import type { DraftKind } from '../templates/draft.ts';
import type { Amount, Channel, Outcome, PlannedThread, ThreadCategory } from '../threads/thread.ts';

/** Whose clients a report covers. */
export type ReportScope =
  | { readonly kind: 'mine' }
  | { readonly kind: 'team' }
  | { readonly kind: 'channel'; readonly channelId: string }
  | { readonly kind: 'client'; readonly client: string };

/** The days (`YYYY-MM-DD`, both included) that a report covers, in one time zone. */
export interface ReportPeriod {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
}

/** The number of clients and their total amounts: one sum for each currency, and the number without an amount. */
export interface ClientTotals {
  readonly clients: number;
  readonly amounts: readonly Amount[];
  readonly withoutAmount: number;
}

/** Open clients, and those among them that need somebody today (the rule `needsYou`). */
export interface OpenTotals {
  readonly open: ClientTotals;
  readonly overdue: ClientTotals;
}

/** The open clients by type and, if the workspace has enabled it, by owner. */
export interface OpenClients {
  readonly all: OpenTotals;
  readonly byCategory: readonly (OpenTotals & { readonly category: ThreadCategory })[];
  /** Null if the workspace has not enabled rows about individual people. */
  readonly byOwner: readonly (OpenTotals & { readonly ownerId: string })[] | null;
}

/**
 * The time that somebody takes to reply (working days); `median` is null if fewer than half of the silences have been
 * replied to.
 */
export interface MedianTime {
  readonly median: number | null;
  readonly silences: number;
  readonly silent: number;
}

/**
 * A client that waits or is waited for; `silentDays` are working days of the owner, `usual` is this client's usual time
 * to reply, if requested.
 */
export interface SilentClient {
  readonly thread: PlannedThread;
  readonly silentDays: number;
  readonly usual?: MedianTime | undefined;
}

/** Clients whose turn it is not, and those among them for whom this has been so the longest. */
export interface StalledClients {
  readonly all: ClientTotals;
  readonly longest: readonly SilentClient[];
}

/** The number of threads with one outcome. */
export type OutcomeTotals = ClientTotals & { readonly outcome: Outcome };

/** The time that clients of one type (null: all) take to reply, over all silences that began in the period. */
export interface ReplyTime extends MedianTime {
  readonly category: ThreadCategory | null;
}

/** The criteria that distinguish ways of following up. */
export interface RevivalKey {
  readonly remedy: DraftKind | null;
  readonly channel: Channel;
  readonly category: ThreadCategory;
  /** Whether custom or built-in words were used; null if unknown. */
  readonly isCustom: boolean | null;
}

/** The number of follow-ups of one kind, and of those after which the client replied within five working days. */
export interface RevivalCount extends RevivalKey {
  readonly cases: number;
  readonly replied: number;
}

/** Which follow-ups get replies, the best first, from ten cases on; `tooFew` are the follow-ups of kinds with fewer. */
export interface Revivals {
  readonly ways: readonly RevivalCount[];
  readonly byWording: readonly Pick<RevivalCount, 'isCustom' | 'cases' | 'replied'>[];
  readonly tooFew: number;
}

/** A part of a report; `null` if it could not be counted. */
export type Section<T> = T | null;

/** The results with a reader's clients in a period, and their state at `now` (UTC ms). */
export interface Report {
  readonly scope: ReportScope;
  readonly period: ReportPeriod;
  readonly now: number;
  /** Whether all clients have been counted; if not, a later report shows more. */
  readonly isComplete: boolean;
  readonly open: Section<OpenClients>;
  readonly longest: Section<readonly SilentClient[]>;
  /** Clients that we owe an answer. */
  readonly owed: Section<StalledClients>;
  /** Clients whom our email did not reach. */
  readonly undelivered: Section<StalledClients>;
  readonly outcomes: Section<readonly OutcomeTotals[]>;
  /** All types together first (`category` null), then one for each type. */
  readonly replyTimes: Section<readonly ReplyTime[]>;
  readonly revivals: Section<Revivals>;
  /** Clients who replied in the period after a follow-up of ours. */
  readonly revived: Section<ClientTotals>;
}
