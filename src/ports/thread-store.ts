import type { Viewer } from '../domain/access/viewer.ts';
import type { ClientThread, PlannedThread, SlackThread, ThreadCategory } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { Today } from '../domain/threads/urgency.ts';

/** Which threads to list; an absent key does not restrict. */
export interface ThreadFilter {
  readonly ownerId?: string;
  /** Everybody's threads but theirs. */
  readonly ownerIds?: readonly string[];
  readonly notOwnerIds?: readonly string[];
  readonly status?: 'open' | 'closed';
  readonly category?: ThreadCategory;
  readonly waitingOn?: 'client' | 'us';
  /** Only threads that are paused or muted, or neither, at this moment (UTC ms). */
  readonly pausedAt?: { readonly now: number; readonly is: boolean };
  /** Only threads that need somebody today, by the rule `needsYou`, or those that do not. */
  readonly needsYou?: { readonly today: Today; readonly is: boolean };
  /** Only threads for which a nudge is planned, or none. */
  readonly hasNextNudge?: boolean;
  /** Only threads that are tied to this channel, or to a Slack thread in it. */
  readonly channelId?: string;
  /** Only threads that are tied to just this place in Slack. */
  readonly slackThread?: SlackThread;
  /** Only threads with just this link. */
  readonly link?: string;
  /** Only threads of just this client, compared by `nameKey`. */
  readonly client?: string;
  /** A part of the client, the topic or the contact, compared by `nameKey`. */
  readonly text?: string;
}

/** Open threads of one kind, counted, and what they are worth in one currency (null: no amount was given). */
export interface PipelineTotalsRow {
  readonly isOwn: boolean;
  readonly count: number;
  readonly muted: number;
  readonly currency: string | null;
  readonly minor: number;
}

/**
 * What a list is sorted by. `urgency`: by the rule `byUrgency` on that day; `silence`: the longest first; `amount`: the
 * largest first, one currency after the other, then those without one; `owner`: owner by owner; `next_nudge`: the
 * soonest first, then those without one.
 */
export type ThreadOrder =
  | { readonly by: 'urgency'; readonly today: Today }
  | { readonly by: 'silence' | 'amount' | 'owner' | 'next_nudge' };

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** By the next nudge where nothing is said. */
  readonly order?: ThreadOrder;
}

/** A stretch of a list by number, behind the thread `after`; a thread keeps its number, so that no page skips or repeats one. */
export interface NumberPage {
  readonly after: number | undefined;
  readonly limit: number;
  readonly newestFirst: boolean;
}

/** Some of the threads that were looked for, and how many there are. */
export interface FoundThreads {
  readonly threads: readonly PlannedThread[];
  readonly total: number;
}

/** A line of the history of a thread, with the thread's number. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: ThreadEvent;
}

/** A thread as it was read: which one, in which version, and whose. */
export type ReadThread = Pick<ClientThread, 'teamId' | 'number' | 'version' | 'ownerId'>;

/** Client threads and their histories. A rejected promise means that nothing was changed. */
export interface ThreadStore {
  /** Stores a new thread under the workspace's next number, whatever number it carries, and returns it. */
  add(thread: ClientThread, event: ThreadEvent, nextNudgeAt: number | null): Promise<PlannedThread>;
  find(teamId: string, number: number): Promise<PlannedThread | null>;
  /** The same for somebody who asks: null also where they may not see it. */
  findFor(viewer: Viewer, number: number): Promise<PlannedThread | null>;
  /**
   * Threads whose client contains `text`, compared by `nameKey`: open ones first, among them those of just that
   * name, then the newest. `total` counts those beyond the limit, too.
   */
  findByClient(viewer: Viewer, text: string, limit: number): Promise<FoundThreads>;
  /** One page; `total` counts all pages. */
  list(viewer: Viewer, filter: ThreadFilter, page: Page): Promise<FoundThreads>;
  /** One stretch, and whether there are more behind it. */
  page(
    viewer: Viewer,
    filter: ThreadFilter,
    page: NumberPage,
  ): Promise<{ readonly threads: readonly PlannedThread[]; readonly hasMore: boolean }>;
  /** Counts the open threads that the viewer sees, those of `userId` and the others', with their amounts by currency. */
  openTotals(viewer: Viewer, userId: string): Promise<readonly PipelineTotalsRow[]>;
  /** Compare-and-set: false, and nothing stored, when the thread's version is no longer `before`. */
  save(
    thread: ClientThread,
    before: number,
    event: ThreadEvent,
    nextNudgeAt: number | null,
  ): Promise<boolean>;
  /** Like `save`, and a nudge of the silence that goes on, if the change had cancelled it, may go out from `now` on (UTC ms). */
  restore(
    thread: ClientThread,
    before: number,
    event: ThreadEvent,
    nextNudgeAt: number | null,
    now: number,
  ): Promise<boolean>;
  /**
   * Deletes a thread with its history and its nudges, as somebody (`by`) has read it. `changed`: it has another version;
   * `under_way`: one of its nudges is just being sent, or nobody knows whether it was. Then nothing is deleted.
   */
  remove(thread: ReadThread, by: string): Promise<'removed' | 'changed' | 'under_way'>;
  /** What somebody has said last about any thread, by the date of entry: the newest first. */
  eventsBy(teamId: string, userId: string, limit: number): Promise<readonly NumberedEvent[]>;
  /** Whether somebody is marked as the client's side on an open thread, and owns no open thread themselves. */
  speaksForClient(teamId: string, userId: string): Promise<boolean>;
  /** Oldest first. */
  history(teamId: string, number: number): Promise<readonly ThreadEvent[]>;
  /**
   * The threads of an owner that may be nudged about, with numbers above `after`, by number: for planning them anew
   * in batches. Those that are closed are among them where a day to ask again is set.
   */
  plannedThreadsOf(
    teamId: string,
    ownerId: string,
    after: number,
    limit: number,
  ): Promise<readonly PlannedThread[]>;
  /** The threads that a viewer sees, open and closed, with numbers above `after`, by number: for going through all of them. */
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
  /** For a clock that was turned back: threads nudged after `now` are planned anew at the next tick. */
  replanFutureNudged(now: number): Promise<void>;
  /** The open threads of a context with numbers above `after`, by number: for planning them anew in batches. */
  openThreadsAbout(
    teamId: string,
    category: ThreadCategory,
    after: number,
    limit: number,
  ): Promise<readonly PlannedThread[]>;
  /** Stores new plans; a thread that has changed meanwhile keeps the plan of that change. */
  replan(
    teamId: string,
    plans: readonly { readonly thread: ReadThread; readonly nextNudgeAt: number | null }[],
  ): Promise<void>;
}
