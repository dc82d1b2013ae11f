import type { DraftKind } from '../templates/draft.ts';
import type { Channel, Outcome } from '../threads/thread.ts';

/** A reply within this number of working days counts as the effect of a follow-up. */
export const REPLY_WINDOW_DAYS = 5;

/** How a silence of the client ended; `lasting` has not ended. */
export type SilenceEnd = 'replied' | 'closed' | 'lasting';

/**
 * One silence of the client: from our message (UTC ms) to their reply. `days` are working days of the owner, to one
 * decimal, null while it lasts.
 */
export interface SilenceRecord {
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly end: SilenceEnd;
  readonly days: number | null;
  readonly followUps: number;
}

/**
 * One follow-up, and whether the client replied within five working days after it. `remedy` is that of the suggested
 * message, null if none was suggested; `isCustom` is true for custom words and false for built-in ones, null if
 * unknown. The answer is settled at `settledAt` (UTC ms): with the reply, or when the five days are over.
 */
export interface FollowUpRecord {
  readonly at: number;
  readonly remedy: DraftKind | null;
  readonly channel: Channel;
  readonly isCustom: boolean | null;
  readonly replied: boolean;
  readonly settledAt: number;
}

/** One ending of a thread; `until` (UTC ms) is when it was reopened, null if it was not. */
export interface ClosingRecord {
  readonly at: number;
  readonly until: number | null;
  readonly outcome: Outcome;
}

/** The figures of one thread for the reports, without changes that were undone. */
export interface ThreadFigures {
  readonly silences: readonly SilenceRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly closings: readonly ClosingRecord[];
}
