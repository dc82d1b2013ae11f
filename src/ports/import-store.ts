import type { ImportStep } from '../domain/exchange/import-line.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';

/** How far an import has come: shown, being saved, saved, or taken back. */
export type ImportState = 'previewed' | 'saving' | 'saved' | 'undone';

/** A file that somebody wants to import, or has imported. */
export interface ImportBatch {
  readonly teamId: string;
  readonly id: string;
  readonly by: string;
  /** UTC ms. */
  readonly at: number;
  readonly state: ImportState;
  readonly total: number;
}

/** One line of an import; `number` and `version` are those of the thread as the import left it. */
export interface ImportRow {
  readonly position: number;
  readonly state: 'waiting' | 'saved' | 'left_out' | 'undone' | 'kept';
  readonly kind: 'add' | 'update';
  /** Null when it was saved: then the thread says it. */
  readonly step: ImportStep | null;
  readonly number: number | null;
  readonly version: number | null;
}

/** What becomes of a waiting row that adds a thread. */
export interface RowToAdd {
  readonly position: number;
  readonly thread: ClientThread;
  readonly event: ThreadEvent;
  readonly nextNudgeAt: number | null;
}

/** Imports on their way, and what is needed to take them back. */
export interface ImportStore {
  /** Keeps what was shown, so that just that is saved. */
  stage(batch: ImportBatch, steps: readonly ImportStep[]): Promise<void>;
  find(teamId: string, id: string): Promise<ImportBatch | null>;
  /** The newest import of somebody that was saved, or is being saved; null without one. */
  newest(teamId: string, by: string): Promise<ImportBatch | null>;
  /** Moves an import from one state to the next; false when it is in another one. */
  move(teamId: string, id: string, from: ImportState, to: ImportState): Promise<boolean>;
  /** Rows in one state, in the order of the file. */
  rows(teamId: string, id: string, state: ImportRow['state'], limit: number): Promise<readonly ImportRow[]>;
  /** Adds threads and marks their rows, in one transaction; a row that is no longer waiting is passed over. */
  addThreads(teamId: string, id: string, rows: readonly RowToAdd[]): Promise<readonly PlannedThread[]>;
  /** Marks rows; what was shown is forgotten. */
  mark(
    teamId: string,
    id: string,
    rows: readonly (Pick<ImportRow, 'position' | 'state'> & { readonly version?: number })[],
  ): Promise<void>;
  /** Imports that are being saved, in all workspaces: after a start they go on. */
  unfinished(): Promise<readonly ImportBatch[]>;
  /** Forgets what was only shown before this moment (UTC ms), and saved ones before `savedBefore`. */
  forget(before: number, savedBefore: number): Promise<void>;
}
