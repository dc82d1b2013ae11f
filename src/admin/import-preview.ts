import {
  addText,
  erasedText,
  lineProblemText,
  newOwnerText,
  sortSteps,
  totalsText,
  updateText,
} from '../adapters/slack/blocks/exchange/import-text.ts';
import type { LineProblem } from '../input/files/line-problem.ts';
import type { ReadFile } from '../input/files/read-file.ts';
import type { Localizer } from '../languages/localizer.ts';
import type { ImportPreview } from '../usecases/exchange/preview-import.ts';

/** The most lines that are shown of each kind. */
const SHOWN = 20;

function listed(title: string, lines: readonly string[]): string[] {
  const more = lines.length - SHOWN;
  const rest = more > 0 ? [`  … and ${more} more`] : [];
  return lines.length === 0 ? [] : [title, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...rest];
}

/** Describes in lines of text what an import would do. */
export function previewLines(
  read: ReadFile,
  preview: ImportPreview,
  problems: readonly LineProblem[],
  t: Localizer,
): string[] {
  const { steps, threads } = preview;
  const { added, updated, same, erased } = sortSteps(steps);
  const totals = totalsText(added, t);
  return [
    ...(read.encoding === null ? [] : [t.text('imports.encoding', { encoding: read.encoding })]),
    ...(read.sample === null ? [] : [t.text('imports.sample', { text: read.sample })]),
    ...(read.ignored.length === 0
      ? []
      : [t.text('imports.ignored', { headings: read.ignored.slice(0, SHOWN).join(', ') })]),
    ...listed(
      'To add:',
      added.map((step) => addText(step, t)),
    ),
    ...(totals === '' ? [] : [t.text('imports.totals', { amounts: totals })]),
    ...listed(
      'To update:',
      updated.flatMap((step) => {
        const thread = threads.get(step.number);
        return thread ? [updateText(step, thread, t) + newOwnerText(step, thread, t)] : [];
      }),
    ),
    ...listed(
      'Erased earlier; left out without --add-erased:',
      erased.map((step) => erasedText(step, t)),
    ),
    ...listed(
      'Wrong:',
      problems.map((problem) => lineProblemText(problem, t)),
    ),
    `${added.length} to add, ${updated.length} to update, ${same.length} already there, ${erased.length > 0 ? `${erased.length} erased earlier, ` : ''}${problems.length} wrong.`,
  ];
}
