import type { KnownBlock, ModalView } from '@slack/types';
import type { ImportStep } from '../../../../domain/exchange/import-line.ts';
import type { ImportResult, ImportUndone } from '../../../../domain/exchange/import-result.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import { DATE_ORDERS } from '../../../../input/files/column-style.ts';
import type { LineProblem } from '../../../../input/files/line-problem.ts';
import { type Localizer, localizerFor } from '../../../../languages/localizer.ts';
import { escapeMarkup } from '../../../../languages/markup.ts';
import type { ImportNote } from '../../../../ports/messenger.ts';
import { IMPORT, IMPORT_FIELD, IMPORT_FORM, OPEN_IMPORT } from '../../ids/imports.ts';
import { actionsBlock, button, context, cut, option, section } from '../kit/blocks.ts';
import { fileInput, selectInput, textInput } from '../kit/inputs.ts';
import { formView, noticeView } from '../kit/modal.ts';
import {
  addText,
  erasedText,
  lineProblemText,
  newOwnerText,
  sortSteps,
  totalsText,
  updateText,
} from './import-text.ts';

/** Slack's limit for the field (characters). */
const LINES_MAX = 3000;
/** The number of lines of each kind that are shown, and the longest line (characters); together they fit a section. */
const SHOWN = 12;
const LINE_MAX = 220;

/** The button that opens the form. */
export function importInvitation(t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('help.import')),
    actionsBlock([button(t.text('imports.open'), OPEN_IMPORT, 'primary')]),
  ];
}

/** The form for pasting lines, or for choosing a file if the workspace allows that. */
export function importForm(takesFiles: boolean, t: Localizer): ModalView {
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
    optional: takesFiles,
  };
  const file = {
    name: IMPORT_FIELD.file,
    label: t.text('imports.file'),
    hint: t.text('imports.file_hint'),
    optional: true,
  };
  const dates = { name: IMPORT_FIELD.order, label: t.text('imports.dates'), optional: true };
  return formView(
    frame,
    [
      ...(takesFiles ? [fileInput(file)] : []),
      textInput(lines, null, { long: true, max: LINES_MAX }),
      selectInput(dates, orders, null, t.text('imports.dates_auto')),
      context(t.mrkdwn(takesFiles ? 'imports.by_command_line' : 'imports.no_files')),
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
  readonly encoding: string | null;
  readonly sample: string | null;
}

/** A line of plain text as Slack markup, cut so that `SHOWN` lines fit. */
const cutLine = (line: string) => escapeMarkup(cut(line, LINE_MAX));

/** A title and lines of Slack markup, of which the first ones are shown. */
function listed(title: string, lines: readonly string[], t: Localizer): KnownBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, SHOWN).map((line) => `• ${line}`);
  const more = lines.length - shown.length;
  return [section(title, ...shown, more > 0 && t.mrkdwn('imports.more', { count: more }))];
}

/** The encoding of the file and a sample of its text, so that people notice a wrong encoding. */
function readAs(encoding: string | null, sample: string | null, t: Localizer): KnownBlock[] {
  if (encoding === null) return [];
  const texts = [
    t.mrkdwn('imports.encoding', { encoding }),
    sample && t.mrkdwn('imports.sample', { text: sample }),
  ];
  return [context(...texts.filter((text) => text !== null))];
}

/** What would be added, changed and left out, and the button that saves it. */
export function importPreview(
  { id, steps, threads, problems, ignored, encoding, sample }: ShownImport,
  t: Localizer,
): ModalView {
  const { added, updated, same, erased } = sortSteps(steps);
  const totals = totalsText([...added], t);
  const changes = updated.flatMap((step) => {
    const thread = threads.get(step.number);
    return thread ? [cutLine(updateText(step, thread, t)) + newOwnerText(step, thread, t)] : [];
  });
  const wanted = added.length + updated.length;
  return noticeView(
    t.text('imports.title'),
    [
      section(
        t.mrkdwn('imports.summary', {
          add: added.length,
          update: updated.length,
          same: same.length,
          wrong: new Set(problems.map(({ line }) => line)).size,
        }),
        ignored.length > 0 && t.mrkdwn('imports.ignored', { headings: ignored.slice(0, SHOWN).join(', ') }),
      ),
      ...readAs(encoding, sample, t),
      ...listed(
        t.mrkdwn('imports.added_title'),
        added.map((step) => cutLine(addText(step, t))),
        t,
      ),
      ...(totals === '' ? [] : [context(t.mrkdwn('imports.totals', { amounts: totals }))]),
      ...listed(t.mrkdwn('imports.updated_title'), changes, t),
      ...listed(
        t.mrkdwn('imports.erased_title'),
        erased.map((step) => cutLine(erasedText(step, t))),
        t,
      ),
      ...listed(
        t.mrkdwn('imports.wrong_title'),
        problems.map((one) => cutLine(lineProblemText(one, t))),
        t,
      ),
      ...saveButtons(id, wanted, erased.length, t),
    ],
    t,
  );
}

/** The buttons that save an import. People who were erased are saved again only with a separate button. */
function saveButtons(id: string | null, wanted: number, erased: number, t: Localizer): KnownBlock[] {
  if (id === null) return [section(t.mrkdwn('imports.nothing'))];
  const save = button(t.text('imports.save', { count: wanted }), IMPORT.save, 'primary');
  const saveAll = button(t.text('imports.save_all', { count: wanted + erased }), IMPORT.saveAll);
  const buttons = [...(wanted > 0 ? [save] : []), ...(erased > 0 ? [saveAll] : [])];
  return [actionsBlock(buttons.map((one) => ({ ...one, value: id })))];
}

/** How many lines have been saved so far. */
export function importProgress(done: number, total: number, t: Localizer): ModalView {
  return noticeView(t.text('imports.title'), [section(t.mrkdwn('imports.progress', { done, total }))], t);
}

/** What was saved, and the button that undoes it. */
export function savedBlocks({ id, added, updated, leftOut }: ImportResult, t: Localizer): KnownBlock[] {
  return [
    section(
      t.mrkdwn('imports.saved', { added, updated }),
      leftOut > 0 && t.mrkdwn('imports.left_out', { count: leftOut }),
    ),
    actionsBlock([{ ...button(t.text('imports.undo'), IMPORT.undo), value: id }]),
  ];
}

/** What was undone, and what was kept. */
export function undoneBlocks({ removed, restored, kept }: ImportUndone, t: Localizer): KnownBlock[] {
  const numbers = kept.map((number) => `#${number}`).join(', ');
  return [
    section(
      t.mrkdwn('imports.undone', { removed, restored }),
      kept.length > 0 && t.mrkdwn('imports.kept', { numbers }),
    ),
  ];
}

/** Tells the person who started an interrupted import how it ended. */
export function importNoteView({ reader, saved, undone, now }: ImportNote) {
  const t = localizerFor(reader, now);
  const text = t.mrkdwn('imports.went_on');
  return {
    text,
    blocks: [
      section(text),
      ...(saved ? savedBlocks(saved, t) : []),
      ...(undone ? undoneBlocks(undone, t) : []),
    ],
  };
}
