import type { DraftKind } from '../templates/draft.ts';
import type { Amount, Channel, Outcome, PlannedThread, ThreadCategory } from '../threads/thread.ts';

/** Whose clients a report is about. */
export type ReportScope =
  | { readonly kind: 'mine' }
  | { readonly kind: 'team' }
  | { readonly kind: 'channel'; readonly channelId: string }
  | { readonly kind: 'client'; readonly client: string };

/** The days (`YYYY-MM-DD`, both included) that a report tells of, in one time zone. */
export interface ReportPeriod {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
}

/** Clients counted, and what they are worth: one sum for each currency, and how many have no amount. */
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

/** The open clients by type and, where the workspace wants it, by owner. */
export interface OpenClients {
  readonly all: OpenTotals;
  readonly byCategory: readonly (OpenTotals & { readonly category: ThreadCategory })[];
  /** Null where the workspace has not switched rows about single people on. */
  readonly byOwner: readonly (OpenTotals & { readonly ownerId: string })[] | null;
}

/** How long somebody takes to reply (working days); `median` is null where less than half of the silences have been replied to. */
export interface MedianTime {
  readonly median: number | null;
  readonly silences: number;
  readonly silent: number;
}

/**
 * A client that waits or is waited for; `silentDays` are working days of the owner, `usual` is how long this client takes to
 * reply, where that was asked for.
 */
export interface SilentClient {
  readonly thread: PlannedThread;
  readonly silentDays: number;
  readonly usual?: MedianTime | undefined;
}

/** Clients to whom we owe an answer, and those who wait longest for it. */
export interface OwedClients {
  readonly all: ClientTotals;
  readonly longest: readonly SilentClient[];
}

/** How many threads ended in one way. */
export type OutcomeTotals = ClientTotals & { readonly outcome: Outcome };

/** How long clients of one type (null: of all) take to reply, over all silences that began in the period. */
export interface ReplyTime extends MedianTime {
  readonly category: ThreadCategory | null;
}

/** What tells one way of following up from another. */
export interface RevivalKey {
  readonly remedy: DraftKind | null;
  readonly channel: Channel;
  readonly category: ThreadCategory;
  /** Own words or built-in ones; null where that is not known. */
  readonly isCustom: boolean | null;
}

/** How many follow-ups of one kind there were, and after how many the client replied within five working days. */
export interface RevivalCount extends RevivalKey {
  readonly cases: number;
  readonly replied: number;
}

/** What revives clients, the best first, from ten cases on; `tooFew` are the follow-ups of kinds with fewer. */
export interface Revivals {
  readonly ways: readonly RevivalCount[];
  readonly byWording: readonly Pick<RevivalCount, 'isCustom' | 'cases' | 'replied'>[];
  readonly tooFew: number;
}

/** A part of a report; `null` where it could not be counted. */
export type Section<T> = T | null;

/** What a reader's clients have come to in a period, and where they stand at `now` (UTC ms). */
export interface Report {
  readonly scope: ReportScope;
  readonly period: ReportPeriod;
  readonly now: number;
  /** Whether all clients are counted; where they are not yet, a later report tells more. */
  readonly isComplete: boolean;
  readonly open: Section<OpenClients>;
  readonly longest: Section<readonly SilentClient[]>;
  readonly owed: Section<OwedClients>;
  readonly outcomes: Section<readonly OutcomeTotals[]>;
  /** All types together first (`category` null), then one for each type. */
  readonly replyTimes: Section<readonly ReplyTime[]>;
  readonly revivals: Section<Revivals>;
  /** Clients who replied in the period after a follow-up of ours. */
  readonly revived: Section<ClientTotals>;
}
