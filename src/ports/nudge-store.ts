import type { Nudge, Settlement } from '../domain/nudge.ts';
import type { Person } from '../domain/person.ts';
import type { ClientThread, PlannedThread } from '../domain/thread.ts';
import type { ThreadEvent } from '../domain/thread-event.ts';

/** A thread whose nudge may be due, with its owner where the owner is known. */
export interface DueThread {
  readonly thread: PlannedThread;
  readonly owner: Person | null;
}

/** The decision about a due thread: its nudge (null: not yet, only planned anew) and how it moves on. */
export interface Claim {
  readonly nudge: Nudge | null;
  readonly thread: ClientThread;
  readonly before: number;
  readonly nextNudgeAt: number | null;
}

/** A nudge, how its attempt ended, and what the thread's history says of it. */
export interface Settled {
  readonly nudge: Nudge;
  readonly settlement: Settlement;
  readonly event?: ThreadEvent;
}

/** Nudges on their way. Each method is one durable transaction; a rejected promise changed nothing. */
export interface NudgeStore {
  /**
   * Finds up to `limit` threads due at `now`, lets `decide` say what becomes of them, and stores that.
   * Returns the number of threads looked at: 0 means that nothing is due.
   */
  claimDue(
    now: number,
    limit: number,
    decide: (due: readonly DueThread[]) => readonly Claim[],
  ): Promise<number>;
  /** Queued nudges that may go out at `now`, those of one recipient together. */
  queued(now: number, limit: number): Promise<readonly Nudge[]>;
  /** Marks queued nudges as `sending` since `at` and returns those that still were queued. */
  startSending(nudges: readonly Nudge[], at: number): Promise<readonly Nudge[]>;
  settle(settled: readonly Settled[]): Promise<void>;
  /** Takes a nudge back that must not go out now; its step is earned again later. */
  withdraw(nudge: Nudge, thread: ClientThread, before: number, nextNudgeAt: number | null): Promise<void>;
  /** Nudges `unknown` or still `sending` whose attempt began at or before `attemptedBy`. */
  inDoubt(attemptedBy: number, limit: number): Promise<readonly Nudge[]>;
  /** The nudges that one message carries. */
  inMessage(teamId: string, channelId: string, messageTs: string): Promise<readonly Nudge[]>;
  /** The newest nudge of a thread that was sent. */
  latestSent(teamId: string, threadNumber: number): Promise<Nudge | null>;
}
