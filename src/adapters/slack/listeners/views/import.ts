import type { ViewResponseAction } from '@slack/bolt';
import { DATE_ORDERS } from '../../../../input/files/column-style.ts';
import { FileError } from '../../../../input/files/file-problem.ts';
import { readPasted } from '../../../../input/files/read-file.ts';
import { fileErrorText } from '../../blocks/exchange/import-text.ts';
import {
  importForm,
  importPreview,
  importProgress,
  importSaved,
  importUndone,
} from '../../blocks/exchange/import-views.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import { IMPORT, IMPORT_FIELD, IMPORT_FORM, OPEN_IMPORT, parseImportValue } from '../../ids/imports.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { SlackClients } from '../../web-clients.ts';
import { onClick } from '../on-click.ts';
import { fieldErrorsResponse, onSubmit, submitModal } from '../submit-modal.ts';
import type { ViewValues } from './thread-forms/values.ts';

/** How often the progress is shown: after so many lines. */
const SHOW_EVERY = 100;

/** What the pasted lines would do, in place of the form. */
async function preview(
  state: ViewValues,
  { reader, t, useCases }: RequestContext,
): Promise<ViewResponseAction> {
  const text = state[IMPORT_FIELD.lines]?.[FIELD_VALUE]?.value ?? '';
  const chosen = state[IMPORT_FIELD.order]?.[FIELD_VALUE]?.selected_option?.value;
  const order = DATE_ORDERS.find((one) => one === chosen) ?? null;
  const currency = await useCases.findCurrency(reader);
  const by = { now: t.now, timeZone: reader.timeZone, currency };
  try {
    const read = await readPasted(text, { reader: by, currency, order });
    const found = await useCases.previewImport({ lines: read.lines, ownerId: reader.userId });
    const matching = found.problems.map(({ line, problem }) => ({ line, column: null, problem }));
    const problems = [...read.problems, ...matching].sort((a, b) => a.line - b.line);
    const view = importPreview({ ...found, problems, ignored: read.ignored }, t);
    return { response_action: 'update', view };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return fieldErrorsResponse({ [IMPORT_FIELD.lines]: fileErrorText(error, t) });
  }
}

/** The form in which lines are pasted, what they would do, saving it, and taking it back. */
export function listenToImports(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  onClick(app, deps, clientsOf, {
    actions: OPEN_IMPORT,
    parse: ({ action_id }) => action_id,
    run: (_, { request: { t }, open }) => open(importForm(t)),
  });

  onSubmit(app, deps, clientsOf, {
    callbackId: IMPORT_FORM,
    parse: (metadata) => metadata,
    run: (_, submission) => {
      const { view, request } = submission;
      const work = preview(view.state.values, request);
      const title = request.t.text('imports.title');
      return submitModal(
        submission,
        { title, working: 'imports.reading', work, done: (shown) => shown },
        deps,
      );
    },
  });

  onClick(app, deps, clientsOf, {
    actions: IMPORT.save,
    parse: ({ value }) => parseImportValue(value),
    run: async (id, { request: { t, useCases }, replace }) => {
      let shown = 0;
      const result = await useCases.saveImport(id, (done, total) => {
        if (done - shown < SHOW_EVERY || done === total) return;
        shown = done;
        // Progress is a courtesy: what Slack does not take is left out.
        void replace(importProgress(done, total, t)).catch(() => undefined);
      });
      await replace(importSaved(result, t));
    },
  });

  onClick(app, deps, clientsOf, {
    actions: IMPORT.undo,
    parse: ({ value }) => parseImportValue(value),
    run: async (id, { request: { t, useCases }, replace }) =>
      replace(importUndone(await useCases.undoImport(id), t)),
  });
}
