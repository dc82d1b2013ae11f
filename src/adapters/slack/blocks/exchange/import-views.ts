import type { KnownBlock, ModalView } from '@slack/types';
import type { ImportStep } from '../../../../domain/exchange/import-line.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import { DATE_ORDERS } from '../../../../input/files/column-style.ts';
import type { LineProblem } from '../../../../input/files/line-problem.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { escapeMarkup } from '../../../../languages/markup.ts';
import { IMPORT, IMPORT_FIELD, IMPORT_FORM, OPEN_IMPORT } from '../../ids/imports.ts';
import { button, context, cut, option, section } from '../kit/blocks.ts';
import { selectInput, textInput } from '../kit/inputs.ts';
import { formView, noticeView } from '../kit/modal.ts';
import { addText, lineProblemText, totalsText, updateText } from './import-text.ts';

/** What Slack's field takes (characters). */
const LINES_MAX = 3000;
/** Lines of each kind that are shown, and what one of them may have (characters); together they fit a section. */
const SHOWN = 12;
const LINE_MAX = 220;

/** The button that opens the form. */
export function importInvitation(t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('help.import')),
    { type: 'actions', elements: [button(t.text('imports.open'), OPEN_IMPORT, 'primary')] },
  ];
}

/** The form in which lines are pasted. */
export function importForm(t: Localizer): ModalView {
  const orders = DATE_ORDERS.map((order) => option(t.text(`imports.dates_${order}`), order));
  const frame = {
    callbackId: IMPORT_FORM,
    metadata: 'import',
    title: t.text('imports.title'),
    submit: t.text('imports.look'),
  };
  const lines = {
    name: IMPORT_FIELD.lines,
    label: t.text('imports.lines'),
    hint: t.text('imports.lines_hint'),
  };
  const dates = { name: IMPORT_FIELD.order, label: t.text('imports.dates'), optional: true };
  return formView(
    frame,
    [
      textInput(lines, null, { long: true, max: LINES_MAX }),
      selectInput(dates, orders, null, t.text('imports.dates_auto')),
      context(t.mrkdwn('imports.by_command_line')),
    ],
    t,
  );
}

/** What an import would do. */
export interface ShownImport {
  readonly id: string | null;
  readonly steps: readonly ImportStep[];
  readonly threads: ReadonlyMap<number, PlannedThread>;
  readonly problems: readonly LineProblem[];
  readonly ignored: readonly string[];
}

function listed(title: string, lines: readonly string[], t: Localizer): KnownBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, SHOWN).map((line) => `• ${escapeMarkup(cut(line, LINE_MAX))}`);
  const more = lines.length - shown.length;
  return [section(title, ...shown, more > 0 && t.mrkdwn('imports.more', { count: more }))];
}

/** What would be added, changed and left out, and the button that saves it. */
export function importPreview(
  { id, steps, threads, problems, ignored }: ShownImport,
  t: Localizer,
): ModalView {
  const added = steps.filter((step) => step.kind === 'add');
  const updated = steps.filter((step) => step.kind === 'update');
  const totals = totalsText(steps, t);
  const changes = updated.flatMap((step) => {
    const thread = threads.get(step.number);
    return thread ? [updateText(step, thread, t)] : [];
  });
  const save = {
    ...button(t.text('imports.save', { count: added.length + updated.length }), IMPORT.save, 'primary'),
  };
  return noticeView(
    t.text('imports.title'),
    [
      section(
        t.mrkdwn('imports.summary', {
          add: added.length,
          update: updated.length,
          same: steps.length - added.length - updated.length,
          wrong: problems.length,
        }),
        ignored.length > 0 && t.mrkdwn('imports.ignored', { headings: ignored.slice(0, SHOWN).join(', ') }),
      ),
      ...listed(
        t.mrkdwn('imports.added_title'),
        added.map((step) => addText(step, t)),
        t,
      ),
      ...(totals === '' ? [] : [context(t.mrkdwn('imports.totals', { amounts: totals }))]),
      ...listed(t.mrkdwn('imports.updated_title'), changes, t),
      ...listed(
        t.mrkdwn('imports.wrong_title'),
        problems.map((one) => lineProblemText(one, t)),
        t,
      ),
      ...(id === null
        ? [section(t.mrkdwn('imports.nothing'))]
        : [{ type: 'actions' as const, elements: [{ ...save, value: id }] }]),
    ],
    t,
  );
}

/** How far saving is. */
export function importProgress(done: number, total: number, t: Localizer): ModalView {
  return noticeView(t.text('imports.title'), [section(t.mrkdwn('imports.progress', { done, total }))], t);
}

/** What was saved, and the way back. */
export function importSaved(
  {
    id,
    added,
    updated,
    leftOut,
  }: { readonly id: string; readonly added: number; readonly updated: number; readonly leftOut: number },
  t: Localizer,
): ModalView {
  return noticeView(
    t.text('imports.title'),
    [
      section(
        t.mrkdwn('imports.saved', { added, updated }),
        leftOut > 0 && t.mrkdwn('imports.left_out', { count: leftOut }),
      ),
      { type: 'actions', elements: [{ ...button(t.text('imports.undo'), IMPORT.undo), value: id }] },
    ],
    t,
  );
}

/** What was taken back, and what stays. */
export function importUndone(
  {
    removed,
    restored,
    kept,
  }: { readonly removed: number; readonly restored: number; readonly kept: readonly number[] },
  t: Localizer,
): ModalView {
  const numbers = kept.map((number) => `#${number}`).join(', ');
  return noticeView(
    t.text('imports.title'),
    [
      section(
        t.mrkdwn('imports.undone', { removed, restored }),
        kept.length > 0 && t.mrkdwn('imports.kept', { numbers }),
      ),
    ],
    t,
  );
}
