import type { ImportStep } from '../domain/exchange/import-line.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';

/** The state of an import: shown, being saved, saved, being taken back, or taken back. */
export type ImportState = 'previewed' | 'saving' | 'saved' | 'undoing' | 'undone';

/** A file that somebody wants to import, or has imported. */
export interface ImportBatch {
  readonly teamId: string;
  readonly id: string;
  readonly by: string;
  /** UTC ms. */
  readonly at: number;
  readonly state: ImportState;
  readonly total: number;
  /** The time of the last progress (UTC ms); null before anything was saved. */
  readonly progressedAt: number | null;
}

/** The number of rows of one kind in one state. */
export interface RowCount extends Pick<ImportRow, 'kind' | 'state'> {
  readonly count: number;
}

/** One line of an import; `number` and `version` are those of the thread after the import. */
export interface ImportRow {
  readonly position: number;
  /** `asked`: it would bring back somebody who was erased, and is saved only where that is meant. */
  readonly state: 'waiting' | 'asked' | 'saved' | 'left_out' | 'undone' | 'kept';
  readonly kind: 'add' | 'update';
  /** Null once it was saved: then the thread contains it. */
  readonly step: ImportStep | null;
  readonly number: number | null;
  readonly version: number | null;
}

/** What to do with a waiting row that adds a thread. */
export interface RowToAdd {
  readonly position: number;
  readonly thread: ClientThread;
  readonly event: ThreadEvent;
  readonly nextNudgeAt: number | null;
}

/** Imports in progress, and the data needed to take them back. */
export interface ImportStore {
  /** Stores what was shown, so that exactly that is saved. */
  stage(batch: ImportBatch, steps: readonly ImportStep[]): Promise<void>;
  find(teamId: string, id: string): Promise<ImportBatch | null>;
  /** The newest import of somebody that was saved or is being saved; null if there is none. */
  newest(teamId: string, by: string): Promise<ImportBatch | null>;
  /** Moves an import from one state to the next at a moment (UTC ms); false if it is in another state. */
  move(teamId: string, id: string, from: ImportState, to: ImportState, now: number): Promise<boolean>;
  /** Records that an import makes progress. */
  progress(teamId: string, id: string, now: number): Promise<void>;
  /** Whether an import by somebody is being saved or taken back. */
  isRunning(teamId: string, by: string): Promise<boolean>;
  /** Marks the rows that were asked about as waiting, so that they are saved, too. */
  acceptAsked(teamId: string, id: string): Promise<void>;
  /** Deletes the rows that were asked about. */
  dropAsked(teamId: string, id: string): Promise<void>;
  /** The numbers of rows of an import by state. */
  counts(teamId: string, id: string): Promise<readonly RowCount[]>;
  /** Rows in one state, in file order. */
  rows(teamId: string, id: string, state: ImportRow['state'], limit: number): Promise<readonly ImportRow[]>;
  /** Adds threads and marks their rows, in one transaction; skips rows that are no longer waiting. */
  addThreads(teamId: string, id: string, rows: readonly RowToAdd[]): Promise<readonly PlannedThread[]>;
  /** Marks rows, and deletes what was shown for them. */
  mark(
    teamId: string,
    id: string,
    rows: readonly (Pick<ImportRow, 'position' | 'state'> & { readonly version?: number })[],
  ): Promise<void>;
  /** Imports in all workspaces that are being saved or taken back and have made no progress since `before` (UTC ms). */
  stalled(before: number): Promise<readonly ImportBatch[]>;
  /** Claims a stalled import; false if another process has, or it makes progress again. */
  takeOver(batch: ImportBatch, now: number): Promise<boolean>;
  /** Deletes imports that were only shown before this moment (UTC ms), and those saved before `savedBefore`. */
  forget(before: number, savedBefore: number): Promise<void>;
}
