import type { Viewer } from '../domain/access/viewer.ts';
import type { ClientThread, PlannedThread, SlackThread, ThreadCategory } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { Turn } from '../domain/threads/turn.ts';
import type { Today } from '../domain/threads/urgency.ts';

/** Which threads to list; an absent key does not restrict. */
export interface ThreadFilter {
  readonly ownerId?: string;
  /** Threads of everybody but this person. */
  readonly ownerIds?: readonly string[];
  readonly notOwnerIds?: readonly string[];
  readonly status?: 'open' | 'closed';
  readonly category?: ThreadCategory;
  readonly turn?: Turn;
  /** Only threads that are paused or muted, or neither, at this moment (UTC ms). */
  readonly pausedAt?: { readonly now: number; readonly is: boolean };
  /** Only threads that need somebody today, by the rule `needsYou`, or only those that do not. */
  readonly needsYou?: { readonly today: Today; readonly is: boolean };
  /** Only threads with a planned nudge, or only those without. */
  readonly hasNextNudge?: boolean;
  /** Only threads that are tied to this channel, or to a Slack thread in it. */
  readonly channelId?: string;
  /** Only threads that are tied to exactly this place in Slack. */
  readonly slackThread?: SlackThread;
  /** Only threads with exactly this link. */
  readonly link?: string;
  /** Only threads of exactly this client, compared by `nameKey`. */
  readonly client?: string;
  /** A part of the client, the topic or the contact, compared by `nameKey`. */
  readonly text?: string;
}

/** The number of open threads of one kind, and their total amount in one currency (null: no amount was given). */
export interface PipelineTotalsRow {
  readonly isOwn: boolean;
  readonly count: number;
  readonly muted: number;
  readonly currency: string | null;
  readonly minor: number;
}

/**
 * The order of a list. `urgency`: by the rule `byUrgency` on that day; `silence`: the longest first; `amount`: the
 * largest first, one currency after the other, then those without an amount; `owner`: owner by owner; `next_nudge`: the
 * soonest first, then those without a nudge.
 */
export type ThreadOrder =
  | { readonly by: 'urgency'; readonly today: Today }
  | { readonly by: 'silence' | 'amount' | 'owner' | 'next_nudge' };

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** By the next nudge if absent. */
  readonly order?: ThreadOrder;
}

/**
 * A page of a list by thread number, starting after the thread `after`; numbers do not change, so no page skips or
 * repeats a thread.
 */
export interface NumberPage {
  readonly after: number | undefined;
  readonly limit: number;
  readonly newestFirst: boolean;
}

/** One page of the threads found, and the total count. */
export interface FoundThreads {
  readonly threads: readonly PlannedThread[];
  readonly total: number;
}

/** A line of the history of a thread, with the thread's number. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: ThreadEvent;
}

/** A thread as it was read: its number, version and owner. */
export type ReadThread = Pick<ClientThread, 'teamId' | 'number' | 'version' | 'ownerId'>;

/** Client threads and their histories. A rejected promise means that nothing was changed. */
export interface ThreadStore {
  /** Stores a new thread under the workspace's next number, ignoring the number it has, and returns it. */
  add(thread: ClientThread, event: ThreadEvent, nextNudgeAt: number | null): Promise<PlannedThread>;
  find(teamId: string, number: number): Promise<PlannedThread | null>;
  /** The same for a viewer: also null if they may not see it. */
  findFor(viewer: Viewer, number: number): Promise<PlannedThread | null>;
  /**
   * Threads whose client contains `text`, compared by `nameKey`: open ones first, among them exact matches first, then
   * the newest. `total` also counts those beyond the limit.
   */
  findByClient(viewer: Viewer, text: string, limit: number): Promise<FoundThreads>;
  count(viewer: Viewer, filter: ThreadFilter): Promise<number>;
  /** Counts the threads of an owner that need somebody today, for whoever sees all threads. */
  countNeeding(teamId: string, ownerId: string, today: Today): Promise<number>;
  /** One page; `total` counts all pages. */
  list(viewer: Viewer, filter: ThreadFilter, page: Page): Promise<FoundThreads>;
  /** One page by thread number, and whether there are more. */
  page(
    viewer: Viewer,
    filter: ThreadFilter,
    page: NumberPage,
  ): Promise<{ readonly threads: readonly PlannedThread[]; readonly hasMore: boolean }>;
  /** Counts the open threads that the viewer sees, those of `userId` and the others', with their amounts by currency. */
  openTotals(viewer: Viewer, userId: string): Promise<readonly PipelineTotalsRow[]>;
  /** Compare-and-set: returns false, and nothing stored, when the thread's version is no longer `before`. */
  save(
    thread: ClientThread,
    before: number,
    event: ThreadEvent,
    nextNudgeAt: number | null,
  ): Promise<boolean>;
  /**
   * Like `save`; in addition, a nudge of the continuing silence that the change had cancelled may be sent from `now` on
   * (UTC ms).
   */
  restore(
    thread: ClientThread,
    before: number,
    event: ThreadEvent,
    nextNudgeAt: number | null,
    now: number,
  ): Promise<boolean>;
  /**
   * Deletes a thread with its history and its nudges, in the version that somebody (`by`) has read. `changed`: it has
   * another version; `under_way`: one of its nudges is just being sent, or it is not known whether it was. In both
   * cases nothing is deleted.
   */
  remove(thread: ReadThread, by: string): Promise<'removed' | 'changed' | 'under_way'>;
  /** The last events recorded by somebody in any thread, by `recordedAt`, the newest first. */
  eventsBy(teamId: string, userId: string, limit: number): Promise<readonly NumberedEvent[]>;
  /** Whether somebody is marked as on the client's side in an open thread, and owns no open thread. */
  speaksForClient(teamId: string, userId: string): Promise<boolean>;
  /** The history of a thread, oldest first. */
  history(teamId: string, number: number): Promise<readonly ThreadEvent[]>;
  /**
   * The threads of an owner that may be nudged about, with numbers above `after`, by number, for replanning in batches.
   * Includes closed threads with a day to ask again.
   */
  plannedThreadsOf(
    teamId: string,
    ownerId: string,
    after: number,
    limit: number,
  ): Promise<readonly PlannedThread[]>;
  /**
   * The threads that a viewer sees, open and closed, with numbers above `after`, by number, for processing all of them.
   */
  numbered(viewer: Viewer, after: number, limit: number): Promise<readonly PlannedThread[]>;
  /**
   * The threads that a viewer sees, open or closed, whose next nudge comes by `until` (UTC ms), with numbers above `after`,
   * by number.
   */
  plannedUntil(
    viewer: Viewer,
    until: number,
    after: number,
    limit: number,
  ): Promise<readonly PlannedThread[]>;
  /** For a clock that was set back: replans threads nudged after `now` at the next tick. */
  replanFutureNudged(now: number): Promise<void>;
  /** The open threads of a context with numbers above `after`, by number, for replanning in batches. */
  openThreadsAbout(
    teamId: string,
    category: ThreadCategory,
    after: number,
    limit: number,
  ): Promise<readonly PlannedThread[]>;
  /** Stores new plans; a thread that has changed meanwhile keeps its own. */
  replan(
    teamId: string,
    plans: readonly { readonly thread: ReadThread; readonly nextNudgeAt: number | null }[],
  ): Promise<void>;
}
