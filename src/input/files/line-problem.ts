import type { Column } from '../../domain/exchange/column.ts';
import type { MatchProblem } from '../../domain/exchange/import-line.ts';
import type { Problem } from '../command.ts';

/** Problems that only files can have; `text` is the cell. */
export type CellProblem =
  | {
      readonly code:
        | 'either_way_date'
        | 'either_way_amount'
        | 'spreadsheet_error'
        | 'not_a_number'
        | 'bad_record';
      readonly text: string;
    }
  /** A number instead of a date; `at` (UTC ms) is its meaning as a spreadsheet's day number. */
  | { readonly code: 'number_as_date'; readonly text: string; readonly at: number | null }
  | { readonly code: 'contradicting_lines'; readonly text: string; readonly lines: readonly [number, number] }
  | { readonly code: 'field_count'; readonly text: string; readonly found: number; readonly expected: number }
  | MatchProblem;

/** A problem in a line of a file: its column, null if it concerns the whole line. */
export interface LineProblem {
  readonly line: number;
  readonly column: Column | null;
  readonly problem: Problem | CellProblem;
}
