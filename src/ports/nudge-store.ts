import type { DailyQuota } from '../domain/nudges/daily-limit.ts';
import type { Nudge, Settlement } from '../domain/nudges/nudge.ts';
import type { Person } from '../domain/people/person.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';

/**
 * A thread whose nudge may be due, with its owner if known, the remaining daily quota of the recipient (null without a
 * limit), and the channel of its workspace for ignored nudges.
 */
export interface DueThread {
  readonly thread: PlannedThread;
  readonly owner: Person | null;
  readonly quota: DailyQuota | null;
  readonly escalationChannelId: string | null;
}

/** The decision about a due thread: its nudge (null: none yet, only a new plan) and the thread's new state. */
export interface Claim {
  readonly nudge: Nudge | null;
  /** The escalation to somebody else, because the nudges of this thread are ignored. */
  readonly escalation?: Nudge | null;
  readonly thread: ClientThread;
  readonly before: number;
  readonly nextNudgeAt: number | null;
}

/**
 * A nudge as it was read, how its attempt ended, and the event for the thread's history. A nudge that has changed since
 * it was read stays unchanged, and so does the history; only `sent` is still accepted if the attempt is the same and
 * nothing was settled.
 */
export interface Settled {
  readonly nudge: Nudge;
  readonly settlement: Settlement;
  readonly event?: ThreadEvent;
}

/**
 * Counts of waiting work: due threads, nudges on their way, and the earliest moment (UTC ms) at which one may be sent.
 */
export interface Backlog {
  readonly due: number;
  readonly queued: number;
  readonly sending: number;
  readonly unknown: number;
  readonly waitingSince: number | null;
}

/** The nudges. Each method is one durable transaction; a rejected promise means that nothing was changed. */
export interface NudgeStore {
  /** Whether a thread is due at `now` (UTC ms). */
  isAnyDue(now: number): Promise<boolean>;
  /**
   * Finds up to `limit` threads due at `now`, calls `decide` for them, and stores the decisions. If a recipient has a
   * daily limit, the most urgent come first, by the rule `byUrgency`. Resolves with what was decided, one claim for
   * each thread: none means that nothing is due.
   */
  claimDue(
    now: number,
    limit: number,
    decide: (due: readonly DueThread[]) => readonly Claim[],
  ): Promise<readonly Claim[]>;
  /**
   * Up to `limit` workspaces with nudges that may be sent at `now`, the longest waiting first; without those in
   * `except`, those that Slack rate-limits, and those that another replica is sending to.
   */
  waitingTeams(now: number, except: readonly string[], limit: number): Promise<readonly string[]>;
  /** Queued nudges that may be sent at `now`, grouped by recipient; of one workspace if given. */
  queued(now: number, limit: number, teamId?: string): Promise<readonly Nudge[]>;
  /**
   * Marks queued nudges as `sending` since `at`, in doubt from `doubtfulAt` on, and returns them in their new state;
   * returns none and marks nothing if one of them has changed since it was read.
   */
  startSending(nudges: readonly Nudge[], at: number, doubtfulAt: number): Promise<readonly Nudge[]>;
  settle(settled: readonly Settled[]): Promise<void>;
  /**
   * Withdraws a queued nudge that must not be sent now; its step is earned again later. Changes nothing if the thread
   * or the nudge has changed.
   */
  withdraw(nudge: Nudge, thread: ClientThread, before: number, nextNudgeAt: number | null): Promise<void>;
  /** Nudges `unknown` or still `sending` that may be searched for at `now`, the oldest first. */
  unconfirmed(now: number, limit: number): Promise<readonly Nudge[]>;
  /**
   * For a clock that was set back: ends waits until moments computed from the wrong clock. Queued nudges become
   * available at `now`, doubtful ones at `doubtfulAt` at the latest.
   */
  capTimestampsAfterClockRollback(now: number, doubtfulAt: number): Promise<void>;
  /** The nudges in one message. */
  inMessage(teamId: string, channelId: string, messageTs: string): Promise<readonly Nudge[]>;
  /** The nudges of a workspace that are on their way, and those that were sent at or after `since` (UTC ms). */
  recent(teamId: string, since: number): Promise<readonly Nudge[]>;
  /** All nudges of a thread, in any state. */
  ofThread(teamId: string, threadNumber: number): Promise<readonly Nudge[]>;
  /** The newest sent nudge of a thread, and the newest sent question about a message. */
  newestSent(teamId: string, threadNumber: number): Promise<readonly Nudge[]>;
  /** Counts the waiting work at `now` (UTC ms) in all workspaces; fast regardless of the amount of data. */
  backlog(now: number): Promise<Backlog>;
}
