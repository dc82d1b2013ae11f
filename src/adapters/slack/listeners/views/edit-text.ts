import type { ViewResponseAction } from '@slack/bolt';
import { editedTextView, editTextView } from '../../blocks/forms/edit-text-form.ts';
import { CASE_EDIT_TEXT, EDIT_TEXT, type EditTextReference } from '../../ids/edit-text.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { readMessage } from './read-message.ts';
import { listenToTextForm } from './text-form.ts';
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
export function listenToTextEditing(app: GuardedApp): void {
  listenToTextForm(app, {
    callbackId: EDIT_TEXT,
    title: 'edit_text.title',
    working: 'form.looking_up',
    submit: editedText,
    button: CASE_EDIT_TEXT,
    view: editTextView,
  });
}
