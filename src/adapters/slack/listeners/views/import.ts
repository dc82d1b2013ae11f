import type { ButtonAction, ViewResponseAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import PQueue from 'p-queue';
import { FileError } from '../../../../input/files/file-problem.ts';
import { fileErrorText } from '../../blocks/exchange/import-text.ts';
import {
  importForm,
  importPreview,
  importProgress,
  savedBlocks,
  undoneBlocks,
} from '../../blocks/exchange/import-views.ts';
import { noticeView } from '../../blocks/kit/modal.ts';
import { missingFeatures } from '../../granted-features.ts';
import { IMPORT, IMPORT_FORM, OPEN_IMPORT } from '../../ids/imports.ts';
import { parseRecordId } from '../../ids/record-id.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import type { SlackClients } from '../../web-clients.ts';
import { type Click, onClick } from '../on-click.ts';
import { replyEphemeral } from '../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../submit-modal.ts';
import { fieldOf, readImport } from './read-import.ts';
import type { ViewValues } from './thread-forms/values.ts';

/** The progress is updated after this many lines. */
const SHOW_EVERY = 100;

/** What the file or the pasted lines would change, in place of the form. */
async function preview(
  state: ViewValues,
  request: RequestContext,
  clients: SlackClients,
): Promise<ViewResponseAction> {
  const { reader, t, useCases } = request;
  try {
    const read = await readImport(state, request, clients);
    const found = await useCases.previewImport({ lines: read.lines, ownerId: reader.userId });
    const matching = found.problems.map(({ line, problem }) => ({ line, column: null, problem }));
    const problems = [...read.problems, ...matching].sort((a, b) => a.line - b.line);
    return { response_action: 'update', view: importPreview({ ...read, ...found, problems }, t) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return fieldErrorsResponse({ [fieldOf(state)]: fileErrorText(error, t) });
  }
}

/** Shows the result in the modal, or in the direct messages if the modal was closed. */
async function showResult(
  blocks: KnownBlock[],
  { request: { reader, t }, replace }: Click<ButtonAction>,
  { clientsOf, deps }: GuardedApp,
): Promise<void> {
  const view = noticeView(t.text('imports.title'), blocks, t);
  const isShown = await replace(view).then(
    () => true,
    () => false,
  );
  if (isShown) return;
  await replyEphemeral(blocks, reader.userId, undefined, clientsOf(reader.teamId), deps.log);
}

/** Saves an import, and shows the progress and the result. */
async function saveImport(id: string, click: Click<ButtonAction>, app: GuardedApp): Promise<void> {
  const { t, useCases } = click.request;
  const withErased = click.action.action_id === IMPORT.saveAll;
  let shown = 0;
  let showing: Promise<unknown> = Promise.resolve();
  const result = await useCases.saveImport({ id, withErased }, (done, total) => {
    if (done - shown < SHOW_EVERY || done === total) return;
    shown = done;
    // The progress is not essential, so errors from Slack are ignored.
    const show = () => click.replace(importProgress(done, total, t)).catch(() => undefined);
    showing = showing.then(show);
  });
  // Slack might carry out an update that is still in progress after the one with the result.
  await showing;
  await showResult(savedBlocks(result, t), click, app);
}

/** Handles the import: the form for pasting lines or choosing a file, its preview, saving, and undoing. */
export function listenToImports(app: GuardedApp): void {
  const { clientsOf } = app;
  // Only one file at a time is held in memory.
  const reading = new PQueue({ concurrency: 1 });

  onClick(app, {
    actions: OPEN_IMPORT,
    parse: ({ action_id }) => action_id,
    run: (_, { request: { reader, t }, open }) => {
      const takesFiles = !missingFeatures(clientsOf(reader.teamId)).includes('file_imports');
      return open(importForm(takesFiles, t));
    },
  });

  onSubmit(app, {
    callbackId: IMPORT_FORM,
    parse: (metadata) => metadata,
    run: (_, { view, request }): ModalWork<ViewResponseAction> => {
      const clients = clientsOf(request.reader.teamId);
      const work = reading.add(() => preview(view.state.values, request, clients));
      const title = request.t.text('imports.title');
      return { title, working: 'imports.reading', work, done: (shown) => shown };
    },
  });

  for (const actions of [IMPORT.save, IMPORT.saveAll])
    onClick(app, {
      actions,
      parse: ({ value }) => parseRecordId(value),
      run: (id, click) => saveImport(id, click, app),
    });

  onClick(app, {
    actions: IMPORT.undo,
    parse: ({ value }) => parseRecordId(value),
    run: async (id, click) => {
      const { t, useCases } = click.request;
      await showResult(undoneBlocks(await useCases.undoImport(id), t), click, app);
    },
  });
}
