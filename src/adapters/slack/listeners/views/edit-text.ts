import { editedTextView, editTextView } from '../../blocks/forms/edit-text-form.ts';
import { CASE_EDIT_TEXT, EDIT_TEXT } from '../../ids/edit-text.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { listenToTextForm } from './text-form.ts';

/** Handles the form in which the text of one message is edited; nothing is stored. */
export function listenToTextEditing(app: GuardedApp): void {
  listenToTextForm(app, {
    callbackId: EDIT_TEXT,
    title: 'edit_text.title',
    working: 'form.looking_up',
    submit: async (reference, message, { t, useCases }) => {
      const { thread } = await useCases.showThread({ by: 'number', number: reference.number });
      return editedTextView(message, reference, thread, t);
    },
    button: CASE_EDIT_TEXT,
    view: editTextView,
  });
}
