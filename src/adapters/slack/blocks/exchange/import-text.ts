import { COLUMNS, type Column } from '../../../../domain/exchange/column.ts';
import type { ImportStep } from '../../../../domain/exchange/import-line.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { FileError } from '../../../../input/files/file-problem.ts';
import type { CellProblem, LineProblem } from '../../../../input/files/line-problem.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { mention } from '../../../../languages/markup.ts';
import { problemText } from '../errors.ts';
import { cellsInWords } from './cells-in-words.ts';

type AddStep = Extract<ImportStep, { kind: 'add' }>;
type UpdateStep = Extract<ImportStep, { kind: 'update' }>;

/** Columns that are not listed among the changes of an update; the currency is shown with the amount. */
const NOT_SHOWN: ReadonlySet<Column> = new Set(['record', 'number', 'currency']);

const isCellProblem = (problem: LineProblem['problem']): problem is CellProblem =>
  [
    'either_way_date',
    'either_way_amount',
    'spreadsheet_error',
    'not_a_number',
    'bad_record',
    'number_as_date',
    'contradicting_lines',
    'field_count',
    'double_line',
    'several_match',
    'unknown_owner',
    'closed_match',
  ].includes(problem.code);

function whyOf(problem: LineProblem['problem'], t: Localizer): string {
  if (!isCellProblem(problem)) return problemText(problem, t);
  switch (problem.code) {
    case 'number_as_date':
      if (problem.at === null) return t.text('imports.number_as_date', { text: problem.text });
      return t.text('imports.number_as_day', {
        text: problem.text,
        day: t.day(new Date(problem.at).toISOString().slice(0, 10)),
      });
    case 'contradicting_lines': {
      const [first, second] = problem.lines;
      return t.text('imports.contradicting_lines', { first, second });
    }
    default: {
      const { code, ...facts } = problem;
      return t.text(`imports.${code}`, facts);
    }
  }
}

/** What is wrong in a line of a file, as plain text: the line, the column, and why. */
export function lineProblemText({ line, column, problem }: LineProblem, t: Localizer): string {
  const why = whyOf(problem, t);
  if (column === null) return t.text('imports.problem_line', { line, why });
  return t.text('imports.problem_cell', { line, column: t.text(`column.${column}`), why });
}

/** Why a file cannot be read at all, as plain text. */
export function fileErrorText({ code, facts }: FileError, t: Localizer): string {
  return t.text(`imports.file_${code}`, facts);
}

/** A client to add, as plain text. */
export function addText({ line, similar }: AddStep, t: Localizer): string {
  const { client, topic, amount } = line.details;
  const parts = [
    topic,
    amount && t.amount(amount),
    line.since && t.text('imports.since_is', { when: t.stamp(line.since) }),
  ];
  const topicText = parts
    .filter(Boolean)
    .map((part) => ` · ${part}`)
    .join('');
  const facts = { line: line.line, client, topic: topicText };
  if (similar === undefined) return t.text('imports.add_line', facts);
  return t.text('imports.add_similar', { ...facts, number: similar });
}

/** A client to update with its old and new values, as plain text; the owner is told by `newOwnerText`. */
export function updateText({ line, number, edits }: UpdateStep, thread: PlannedThread, t: Localizer): string {
  const before = cellsInWords(thread, t);
  const after = cellsInWords(
    { ...thread, ...edits, silentSince: edits.silentSince ?? thread.silentSince },
    t,
  );
  const shown = (cells: typeof before, column: Column) => cells[column] || '–';
  const changes = COLUMNS.filter((column) => !NOT_SHOWN.has(column))
    .filter((column) => shown(before, column) !== shown(after, column))
    .map((column) =>
      t.text('imports.field_change', {
        field: t.text(`column.${column}`),
        before: shown(before, column),
        after: shown(after, column),
      }),
    );
  return t.text('imports.update_line', {
    line: line.line,
    number,
    client: thread.client,
    changes: changes.join('; '),
  });
}

/** The old and the new owner as Slack markup, to follow `updateText`; empty if the owner stays. */
export function newOwnerText({ edits, ownerId }: UpdateStep, thread: PlannedThread, t: Localizer): string {
  if (ownerId === undefined) return '';
  const owners = { before: mention(thread.ownerId), after: mention(ownerId) };
  const text = t.mrkdwn('imports.field_change', { field: t.text('column.owner'), ...owners });
  return Object.keys(edits).length === 0 ? text : `; ${text}`;
}

/**
 * The steps of an import by kind. Steps that would bring back somebody who was erased are in `erased` and in no other
 * kind.
 */
export function sortSteps(steps: readonly ImportStep[]) {
  const isMeant = ({ erasedAt }: ImportStep) => erasedAt === undefined;
  return {
    added: steps.filter((step) => step.kind === 'add').filter(isMeant) as AddStep[],
    updated: steps.filter((step) => step.kind === 'update').filter(isMeant) as UpdateStep[],
    same: steps.filter((step) => step.kind === 'same'),
    erased: steps.filter((step) => !isMeant(step)),
  };
}

/** A step that would bring back somebody who was erased, as plain text. */
export function erasedText({ line, erasedAt = 0 }: ImportStep, t: Localizer): string {
  const { client, contact } = line.details;
  const name = [client, contact].filter(Boolean).join(', ');
  return t.text('imports.erased_line', { line: line.line, name, date: t.date(erasedAt) });
}

/** The total amount of the clients to add, one sum for each currency. */
export function totalsText(steps: readonly ImportStep[], t: Localizer): string {
  const sums = new Map<string, number>();
  for (const { kind, line } of steps) {
    const { amount } = line.details;
    if (kind === 'add' && amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  }
  return [...sums].map(([currency, minor]) => t.amount({ currency, minor })).join(' + ');
}
