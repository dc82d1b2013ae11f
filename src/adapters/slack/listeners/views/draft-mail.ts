import type { ModalView } from '@slack/types';
import { draftMailResult } from '../../blocks/forms/draft-mail-result.ts';
import { draftMailView, suggestedMessage } from '../../blocks/forms/edit-text-form.ts';
import { CASE_DRAFT_MAIL, DRAFT_MAIL, type EditTextReference } from '../../ids/edit-text.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import type { EditedMessage } from './read-message.ts';
import { listenToTextForm } from './text-form.ts';

/** Puts the edited message into the drafts, and returns the view with the result. */
async function putIntoDrafts(
  reference: EditTextReference,
  message: EditedMessage,
  { t, useCases }: RequestContext,
): Promise<ModalView> {
  const ref = { by: 'number', number: reference.number } as const;
  const { thread, draft } = await useCases.showThread(ref);
  const { subject } =
    message.subject === null ? suggestedMessage(reference, { ...draft, via: 'email' }) : message;
  const result = await useCases.putDraft({ ref, subject: subject ?? '', text: message.body });
  return draftMailResult(result, message.body, thread, t);
}

/**
 * Handles the form whose text is put into somebody's drafts; if the mailbox does not respond, the form comes back with
 * the text.
 */
export function listenToDraftMails(app: GuardedApp): void {
  listenToTextForm(app, {
    callbackId: DRAFT_MAIL,
    title: 'draft_mail.title',
    working: 'draft_mail.working',
    submit: putIntoDrafts,
    button: CASE_DRAFT_MAIL,
    view: draftMailView,
  });
}
