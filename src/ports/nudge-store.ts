import type { DailyQuota } from '../domain/nudges/daily-quota.ts';
import type { Nudge, Settlement } from '../domain/nudges/nudge.ts';
import type { Person } from '../domain/people/person.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';

/**
 * A thread whose nudge may be due, with its owner where the owner is known, what its reader may still get today
 * (null without a limit), and the channel of its workspace for ignored nudges.
 */
export interface DueThread {
  readonly thread: PlannedThread;
  readonly owner: Person | null;
  readonly quota: DailyQuota | null;
  readonly escalationChannelId: string | null;
}

/** The decision about a due thread: its nudge (null: not yet, only planned anew) and how it moves on. */
export interface Claim {
  readonly nudge: Nudge | null;
  /** The same for somebody else, because the nudges of this thread are ignored. */
  readonly escalation?: Nudge | null;
  readonly thread: ClientThread;
  readonly before: number;
  readonly nextNudgeAt: number | null;
}

/**
 * A nudge as it was read, how its attempt ended, and what the thread's history says of it. A nudge that
 * has moved on since it was read stays as it is, and its history too; only `sent` is believed as long as the
 * attempt is the same and nothing was settled.
 */
export interface Settled {
  readonly nudge: Nudge;
  readonly settlement: Settlement;
  readonly event?: ThreadEvent;
}

/** What waits: threads that are due, nudges on their way, and since when (UTC ms) the first of them may go out. */
export interface Backlog {
  readonly due: number;
  readonly queued: number;
  readonly sending: number;
  readonly unknown: number;
  readonly waitingSince: number | null;
}

/** Nudges on their way. Each method is one durable transaction; a rejected promise changed nothing. */
export interface NudgeStore {
  /**
   * Finds up to `limit` threads due at `now`, lets `decide` say what becomes of them, and stores that. Where a reader
   * has a daily limit, the most urgent come first, by the rule `byUrgency`.
   * Resolves with what was decided, one claim for each thread: none means that nothing is due.
   */
  claimDue(
    now: number,
    limit: number,
    decide: (due: readonly DueThread[]) => readonly Claim[],
  ): Promise<readonly Claim[]>;
  /**
   * Up to `limit` workspaces with nudges that may go out at `now`, whoever waits longest in front; none of `except`, none
   * that Slack wants left alone, and none that another replica is sending to.
   */
  waitingTeams(now: number, except: readonly string[], limit: number): Promise<readonly string[]>;
  /** Queued nudges that may go out at `now`, those of one recipient together; of one workspace where it is named. */
  queued(now: number, limit: number, teamId?: string): Promise<readonly Nudge[]>;
  /**
   * Marks queued nudges as `sending` since `at`, in doubt from `doubtfulAt` on, and returns them as they are
   * then; none, and nothing is marked, when one of them is no longer queued as it was read.
   */
  startSending(nudges: readonly Nudge[], at: number, doubtfulAt: number): Promise<readonly Nudge[]>;
  settle(settled: readonly Settled[]): Promise<void>;
  /**
   * Takes a queued nudge back that must not go out now; its step is earned again later. Changes nothing when
   * the thread or the nudge has moved on.
   */
  withdraw(nudge: Nudge, thread: ClientThread, before: number, nextNudgeAt: number | null): Promise<void>;
  /** Nudges `unknown` or still `sending` that may be searched for at `now`, the oldest doubt first. */
  unconfirmed(now: number, limit: number): Promise<readonly Nudge[]>;
  /**
   * For a clock that was turned back: holds until moments that were reckoned by the wrong clock end. Queued nudges
   * may be looked at `now`, doubts end at `doubtfulAt` at the latest.
   */
  capTimestampsAfterClockRollback(now: number, doubtfulAt: number): Promise<void>;
  /** The nudges that one message carries. */
  inMessage(teamId: string, channelId: string, messageTs: string): Promise<readonly Nudge[]>;
  /** The nudges of a workspace that are on their way, and those that were sent at or after `since` (UTC ms). */
  recent(teamId: string, since: number): Promise<readonly Nudge[]>;
  /** All nudges of a thread, whatever became of them. */
  ofThread(teamId: string, threadNumber: number): Promise<readonly Nudge[]>;
  /** The newest nudge of a thread that was sent, and the newest question about what was heard. */
  newestSent(teamId: string, threadNumber: number): Promise<readonly Nudge[]>;
  /** Counts what waits at `now` (UTC ms), in all workspaces; quick, however much is stored. */
  backlog(now: number): Promise<Backlog>;
}
