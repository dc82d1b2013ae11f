import type { Viewer } from '../domain/access/viewer.ts';
import type { RevivalCount } from '../domain/reports/report.ts';
import type { ThreadFigures } from '../domain/reports/thread-figures.ts';
import type { Outcome, PlannedThread, ThreadCategory } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { Turn } from '../domain/threads/turn.ts';
import type { Today } from '../domain/threads/urgency.ts';

/** Filter for the threads that a report counts: those that the viewer sees; an absent key does not restrict. */
export interface ReportFilter {
  readonly viewer: Viewer;
  readonly ownerId?: string;
  /** Only threads that are tied to this channel or to a Slack thread in it. */
  readonly channelId?: string;
  /** Only threads of exactly this client, compared by `searchKey`. */
  readonly client?: string;
}

/** A stretch of time (UTC ms), `[from, to)`. */
export interface ReportSpan {
  readonly from: number;
  readonly to: number;
}

/** The number of threads of one kind, and their total amount in one currency (null: they have no amount). */
export interface CountedRow {
  readonly count: number;
  readonly currency: string | null;
  readonly minor: number;
}

/** Open threads of one type and owner that need somebody. */
export interface OverdueRow extends CountedRow {
  readonly category: ThreadCategory;
  readonly ownerId: string;
}

/** Open threads of one type, owner and turn. */
export interface OpenRow extends OverdueRow {
  readonly turn: Turn;
}

/** Silences of one type and length (working days); `replied` false if they ended without a reply. */
export interface SilenceRow {
  readonly category: ThreadCategory;
  readonly days: number;
  readonly replied: boolean;
  readonly count: number;
}

/** Ongoing silences of one type, and the day (UTC ms) on which they began. */
export interface LastingRow {
  readonly category: ThreadCategory;
  readonly day: number;
  readonly count: number;
}

/** One silence of a client (by `searchKey`): its length in working days, null if it has lasted since `startedAt`. */
export interface ClientSilence {
  readonly clientKey: string;
  readonly startedAt: number;
  readonly days: number | null;
  readonly replied: boolean;
}

/** A thread that has changed since it was last counted, and its whole history, oldest first. */
export interface UncountedThread {
  readonly thread: PlannedThread;
  readonly history: readonly ThreadEvent[];
}

/** A thread and the figures that reports count for it. */
export interface CountedThread {
  readonly thread: PlannedThread;
  readonly figures: ThreadFigures;
}

/**
 * Figures for reports, stored as rows next to the threads and summed in parts, so that other work is not blocked for
 * long. Rows of one kind may occur several times, once for each part. A rejected promise means that the result is
 * unknown.
 */
export interface ReportStore {
  /** The number of questions that the store can answer at the same time. */
  readonly atOnce: number;
  /** The first workspace after `teamId`, by id, in which threads have changed since they were last counted; null if none. */
  nextUncountedTeam(teamId: string): Promise<string | null>;
  /** Threads that have changed since they were last counted, by number. */
  uncounted(teamId: string, limit: number): Promise<readonly UncountedThread[]>;
  /** Replaces the figures of these threads. One that has changed meanwhile stays uncounted. */
  keep(counted: readonly CountedThread[]): Promise<void>;
  openRows(filter: ReportFilter): Promise<readonly OpenRow[]>;
  /** The open threads that need somebody today, by the rule `needsYou`. */
  overdueRows(filter: ReportFilter, today: Today): Promise<readonly OverdueRow[]>;
  /** The outcomes, at the end of the span, of threads that were closed in it. */
  outcomeRows(
    filter: ReportFilter,
    span: ReportSpan,
  ): Promise<readonly (CountedRow & { readonly outcome: Outcome })[]>;
  /** Ended silences that began in the span. */
  silenceRows(filter: ReportFilter, span: ReportSpan): Promise<readonly SilenceRow[]>;
  /** Ongoing silences that began in the span. */
  lastingRows(filter: ReportFilter, span: ReportSpan): Promise<readonly LastingRow[]>;
  /** The silences of these clients (by `searchKey`) that began in the span, the latest first, at most `limit`. */
  silencesOf(
    filter: ReportFilter,
    clientKeys: readonly string[],
    span: ReportSpan,
    limit: number,
  ): Promise<readonly ClientSilence[]>;
  /** Follow-ups in the span whose effect is known at `now` (UTC ms). */
  revivalRows(filter: ReportFilter, span: ReportSpan, now: number): Promise<readonly RevivalCount[]>;
  /** Threads whose client replied in the span after a follow-up, each once. */
  revivedRows(filter: ReportFilter, span: ReportSpan): Promise<readonly CountedRow[]>;
  /** The numbers of those threads, the newest reply first. */
  revivedNumbers(filter: ReportFilter, span: ReportSpan): Promise<readonly number[]>;
}
