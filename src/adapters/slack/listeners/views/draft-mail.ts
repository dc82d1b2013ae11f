import type { ViewResponseAction } from '@slack/bolt';
import { draftMailResult } from '../../blocks/forms/draft-mail-result.ts';
import { draftMailView, suggestedMessage } from '../../blocks/forms/edit-text-form.ts';
import { CASE_DRAFT_MAIL, DRAFT_MAIL, type EditTextReference, parseEditText } from '../../ids/edit-text.ts';
import { parseCaseId } from '../../ids/message-cases.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { SlackClients } from '../../web-clients.ts';
import { onClick } from '../on-click.ts';
import { type ModalWork, onSubmit, submitModal } from '../submit-modal.ts';
import { readMessage } from './read-message.ts';
import type { ViewValues } from './thread-forms/values.ts';

/** Puts the edited message into the drafts, and returns the view with the result. */
async function putIntoDrafts(
  reference: EditTextReference,
  state: ViewValues,
  { t, useCases }: RequestContext,
): Promise<ViewResponseAction> {
  const read = readMessage(state, t);
  if ('response_action' in read) return read;
  const ref = { by: 'number', number: reference.number } as const;
  const { thread, draft } = await useCases.showThread(ref);
  const { subject } = read.subject === null ? suggestedMessage(reference, { ...draft, via: 'email' }) : read;
  const result = await useCases.putDraft({ ref, subject: subject ?? '', text: read.body });
  return { response_action: 'update', view: draftMailResult(result, read.body, thread, t) };
}

/**
 * Handles the form whose text is put into somebody's drafts; if the mailbox does not respond, the form comes back with
 * the text.
 */
export function listenToDraftMails(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  onSubmit(app, deps, clientsOf, {
    callbackId: DRAFT_MAIL,
    parse: parseEditText,
    run: (reference, submission) => {
      const { view, request } = submission;
      const modal: ModalWork<ViewResponseAction> = {
        title: request.t.text('draft_mail.title'),
        working: 'draft_mail.working',
        work: putIntoDrafts(reference, view.state.values, request),
        done: (response) => response,
      };
      return submitModal(submission, modal, deps);
    },
  });

  onClick(app, deps, clientsOf, {
    actions: CASE_DRAFT_MAIL,
    parse: ({ block_id }, { view }) => (view ? parseCaseId(block_id) : null),
    run: async (shown, { request: { t, useCases }, replace }) =>
      replace(draftMailView(shown, await useCases.showThread({ by: 'number', number: shown.number }), t)),
  });
}
