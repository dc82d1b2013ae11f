import type { ImportStep } from '../domain/exchange/import-line.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';

/** How far an import has come: shown, being saved, saved, being taken back, or taken back. */
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
  /** When it was last got on with (UTC ms); null before anything was saved. */
  readonly progressedAt: number | null;
}

/** How many rows of one kind have come to one state. */
export interface RowCount extends Pick<ImportRow, 'kind' | 'state'> {
  readonly count: number;
}

/** One line of an import; `number` and `version` are those of the thread as the import left it. */
export interface ImportRow {
  readonly position: number;
  /** `asked`: it would bring back somebody who was erased, and is saved only where that is meant. */
  readonly state: 'waiting' | 'asked' | 'saved' | 'left_out' | 'undone' | 'kept';
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
  /** Moves an import from one state to the next at a moment (UTC ms); false when it is in another one. */
  move(teamId: string, id: string, from: ImportState, to: ImportState, now: number): Promise<boolean>;
  /** Says that an import is being got on with. */
  progress(teamId: string, id: string, now: number): Promise<void>;
  /** Whether an import of somebody is being saved or taken back. */
  isRunning(teamId: string, by: string): Promise<boolean>;
  /** Saves the rows that were asked about as well. */
  acceptAsked(teamId: string, id: string): Promise<void>;
  /** Forgets the rows that were asked about. */
  dropAsked(teamId: string, id: string): Promise<void>;
  /** What has become of the rows of an import. */
  counts(teamId: string, id: string): Promise<readonly RowCount[]>;
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
  /** Imports that are being saved or taken back and were not got on with since `before` (UTC ms), in all workspaces. */
  stalled(before: number): Promise<readonly ImportBatch[]>;
  /** Claims a stalled import; false when somebody else has, or it is got on with again. */
  takeOver(batch: ImportBatch, now: number): Promise<boolean>;
  /** Forgets what was only shown before this moment (UTC ms), and saved ones before `savedBefore`. */
  forget(before: number, savedBefore: number): Promise<void>;
}
