/**
 * The kinds of deferred work: a conversation that was not read completely (`conversation`, by thread number), plans to
 * be made again (`replan`, by what has changed), a form that shows that it is being processed (`form`, by its view).
 */
export type DeferredKind = 'conversation' | 'replan' | 'form';

/** Identifies a piece of work; a workspace has each at most once. */
export interface DeferredKey {
  readonly teamId: string;
  readonly kind: DeferredKind;
  readonly subject: string;
}

/** The state of a piece of work. Moments are UTC ms. */
export interface DeferredState {
  /** Everything up to this moment is to be covered. */
  readonly notedAt: number;
  /** The earliest moment to begin. */
  readonly notBefore: number;
  /** Any other data needed to do it, as JSON that its kind understands. */
  readonly detail: unknown;
}

/** A stored piece of work; `version` grows with every change. */
export interface DeferredWork extends DeferredKey, DeferredState {
  readonly version: number;
}

/**
 * Work to be done later, by any replica. It stays until it is marked as done; a lease is taken first where doing it
 * twice would be noticed.
 */
export interface DeferredWorkStore {
  find(key: DeferredKey): Promise<DeferredWork | null>;
  /** Replaces the stored state with the result of `change`, in one transaction; null means that it is done. */
  change(key: DeferredKey, change: (known: DeferredWork | null) => DeferredState | null): Promise<void>;
  /** Marks it as done in the version that was read; it stays if it was added again meanwhile. */
  done(work: DeferredWork): Promise<void>;
  /** Up to `limit` pieces of a kind that may begin at `now`, the longest waiting first; of one workspace if given. */
  due(kind: DeferredKind, now: number, limit: number, teamId?: string): Promise<readonly DeferredWork[]>;
  /** The workspaces in which a piece of a kind may begin at `now`. */
  dueTeams(kind: DeferredKind, now: number): Promise<readonly string[]>;
  /** When the next piece of a kind may begin; null when there is none. */
  nextAt(kind: DeferredKind): Promise<number | null>;
  /**
   * Adds, in one statement, the work of reading open conversations in Slack up to `now`: all of them, or those of a
   * place.
   */
  noteConversations(
    now: number,
    where: { readonly teamId?: string; readonly channelId?: string },
  ): Promise<void>;
}
