import type { Span } from '../calendar/calendar.ts';
import type { TermChanges } from '../threads/terms.ts';
import type { ThreadDetails } from '../threads/thread.ts';
import type { ThreadRecord } from './thread-record.ts';

/** How a file identifies an owner: by Slack's id, or by the handle. */
export type OwnerInFile =
  | { readonly by: 'id'; readonly userId: string }
  | { readonly by: 'name'; readonly name: string };

/**
 * A client as given in a file. A detail is absent if its cell is empty, and null if the file says that there is none.
 * `line` is the line in the file; `number` the thread number from an export, `since` UTC ms. `sinceDay` is the whole day
 * if the file names no time of day.
 */
export interface ImportLine {
  readonly line: number;
  readonly number?: number;
  readonly details: Partial<Omit<ThreadDetails, 'terms'>> & { readonly client: string };
  readonly terms?: TermChanges;
  readonly since?: number;
  readonly sinceDay?: Span;
  readonly owner?: OwnerInFile;
  readonly record?: ThreadRecord;
}

/** What a file would change in a thread; `silentSince` is UTC ms. */
export type LineEdits = Partial<ThreadDetails> & { readonly silentSince?: number };

/**
 * What importing a line would do. `similar` is the number of a thread whose client has nearly the same name; `erasedAt` (UTC ms)
 * says that it would bring back somebody who was erased.
 */
export type ImportStep =
  | {
      readonly kind: 'add';
      readonly line: ImportLine;
      readonly ownerId: string;
      readonly similar?: number;
      readonly erasedAt?: number;
    }
  | {
      readonly kind: 'update';
      readonly line: ImportLine;
      readonly number: number;
      readonly edits: LineEdits;
      readonly ownerId?: string;
      readonly erasedAt?: number;
    }
  | {
      readonly kind: 'same';
      readonly line: ImportLine;
      readonly number: number;
      readonly erasedAt?: undefined;
    };

/**
 * Why a line is ambiguous: it occurs twice in the file, several threads match, or its owner is unknown. `text` is what
 * was typed.
 */
export type MatchProblem =
  | { readonly code: 'double_line'; readonly text: string; readonly other: number }
  | { readonly code: 'several_match'; readonly text: string; readonly numbers: string }
  | { readonly code: 'unknown_owner'; readonly text: string }
  | { readonly code: 'closed_match'; readonly text: string; readonly number: number };
