import type { Column } from '../../domain/exchange/column.ts';
import type { MatchProblem } from '../../domain/exchange/import-line.ts';
import type { Problem } from '../command.ts';

/** What only files can get wrong; `text` is the cell. */
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
  /** A number where a date is due; `at` (UTC ms) is the day that it is in a spreadsheet's counting. */
  | { readonly code: 'number_as_date'; readonly text: string; readonly at: number | null }
  | { readonly code: 'contradicting_lines'; readonly text: string; readonly lines: readonly [number, number] }
  | { readonly code: 'field_count'; readonly text: string; readonly found: number; readonly expected: number }
  | MatchProblem;

/** What is wrong in a line of a file: in which column, null where it is the whole line. */
export interface LineProblem {
  readonly line: number;
  readonly column: Column | null;
  readonly problem: Problem | CellProblem;
}
