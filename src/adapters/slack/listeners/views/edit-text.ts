import type { ViewResponseAction } from '@slack/bolt';
import { editedTextView, editTextView } from '../../blocks/forms/edit-text-form.ts';
import { CASE_EDIT_TEXT, EDIT_TEXT, type EditTextReference, parseEditText } from '../../ids/edit-text.ts';
import { parseCaseId } from '../../ids/message-cases.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { SlackClients } from '../../web-clients.ts';
import { onClick } from '../on-click.ts';
import { type ModalWork, onSubmit, submitModal } from '../submit-modal.ts';
import { readMessage } from './read-message.ts';
import type { ViewValues } from './thread-forms/values.ts';

/** The edited message, in place of the form; for an empty field, an error at that field, and the text is kept. */
async function editedText(
  reference: EditTextReference,
  state: ViewValues,
  { t, useCases }: RequestContext,
): Promise<ViewResponseAction> {
  const read = readMessage(state, t);
  if ('response_action' in read) return read;
  const { thread } = await useCases.showThread({ by: 'number', number: reference.number });
  return { response_action: 'update', view: editedTextView(read, reference, thread, t) };
}

/** Handles the form in which the text of one message is edited; nothing is stored. */
export function listenToTextEditing(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  onSubmit(app, deps, clientsOf, {
    callbackId: EDIT_TEXT,
    parse: parseEditText,
    run: (reference, submission) => {
      const { view, request } = submission;
      const modal: ModalWork<ViewResponseAction> = {
        title: request.t.text('edit_text.title'),
        working: 'form.looking_up',
        work: editedText(reference, view.state.values, request),
        done: (response) => response,
      };
      return submitModal(submission, modal, deps);
    },
  });

  onClick(app, deps, clientsOf, {
    actions: CASE_EDIT_TEXT,
    parse: ({ block_id }, { view }) => (view ? parseCaseId(block_id) : null),
    run: async (shown, { request: { t, useCases }, replace }) => {
      const data = await useCases.showThread({ by: 'number', number: shown.number });
      // Replaces the message, since Slack allows only three modals on top of each other.
      return replace(editTextView(shown, data, t));
    },
  });
}
