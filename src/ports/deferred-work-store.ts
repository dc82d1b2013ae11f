/**
 * What may be left to do: a conversation that was not read to its end (`conversation`, by the number of its thread), plans to
 * be made anew (`replan`, by what has changed), a form that says it is being worked on (`form`, by its view).
 */
export type DeferredKind = 'conversation' | 'replan' | 'form';

/** Which piece of work; a workspace has each at most once. */
export interface DeferredKey {
  readonly teamId: string;
  readonly kind: DeferredKind;
  readonly subject: string;
}

/** What is known of a piece of work. Moments are UTC ms. */
export interface DeferredState {
  /** Everything up to then is to be covered by it. */
  readonly notedAt: number;
  /** Nobody begins earlier. */
  readonly notBefore: number;
  /** Whatever else doing it needs, as JSON that its kind understands. */
  readonly detail: unknown;
}

/** A piece of work as it was read; `version` goes up with every change. */
export interface DeferredWork extends DeferredKey, DeferredState {
  readonly version: number;
}

/**
 * Work that is to be done later, by whichever replica. It stays until somebody says that it is done; whoever does it takes a
 * lease first where doing it twice would show.
 */
export interface DeferredWorkStore {
  find(key: DeferredKey): Promise<DeferredWork | null>;
  /** Replaces what is known by what `change` makes of it, in one transaction; null when it is done. */
  change(key: DeferredKey, change: (known: DeferredWork | null) => DeferredState | null): Promise<void>;
  /** It is done as it was read; it stays if it was noted anew meanwhile. */
  done(work: DeferredWork): Promise<void>;
  /** Up to `limit` pieces of a kind that may begin at `now`, whoever waits longest in front; of one workspace where it is named. */
  due(kind: DeferredKind, now: number, limit: number, teamId?: string): Promise<readonly DeferredWork[]>;
  /** The workspaces in which a piece of a kind may begin at `now`. */
  dueTeams(kind: DeferredKind, now: number): Promise<readonly string[]>;
  /** When the next piece of a kind may begin; null when there is none. */
  nextAt(kind: DeferredKind): Promise<number | null>;
  /** Notes, in one statement, that open conversations in Slack are to be read up to `now`: all of them, or those of a place. */
  noteConversations(
    now: number,
    where: { readonly teamId?: string; readonly channelId?: string },
  ): Promise<void>;
}
