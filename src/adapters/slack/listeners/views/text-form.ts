import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { type EditTextReference, parseEditText } from '../../ids/edit-text.ts';
import { type CaseReference, parseCaseId } from '../../ids/special-cases.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { onClick } from '../on-click.ts';
import { type ModalWork, onSubmit, type Submission } from '../submit-modal.ts';
import { type EditedMessage, readMessage } from './read-message.ts';

/** A form with the text of one message: what happens to the text, and the button that opens it from another modal. */
export interface TextForm {
  readonly callbackId: string;
  readonly title: MessageKey;
  readonly working: MessageKey;
  /** Uses the edited message; resolves with the view that shows the result. */
  submit(reference: EditTextReference, message: EditedMessage, request: RequestContext): Promise<ModalView>;
  readonly button: string;
  /** The form for the message that a modal shows. */
  view(shown: CaseReference, details: ThreadView, t: Localizer): ModalView;
}

/** Submits the message that was entered; for an empty field, an error at that field, and the text is kept. */
async function submitMessage(
  submit: TextForm['submit'],
  reference: EditTextReference,
  { view, request }: Submission,
): Promise<ViewResponseAction> {
  const message = readMessage(view.state.values, request.t);
  if ('response_action' in message) return message;
  return { response_action: 'update', view: await submit(reference, message, request) };
}

/** Handles a form with the text of one message; if the work fails, it comes back with the text. */
export function listenToTextForm(app: GuardedApp, { callbackId, button, ...form }: TextForm): void {
  onSubmit(app, {
    callbackId,
    parse: parseEditText,
    run: (reference, submission): ModalWork<ViewResponseAction> => ({
      title: submission.request.t.text(form.title),
      working: form.working,
      work: submitMessage(form.submit, reference, submission),
      done: (response) => response,
    }),
  });

  onClick(app, {
    actions: button,
    parse: ({ block_id }, { view }) => (view ? parseCaseId(block_id) : null),
    // Replaces the message, since Slack allows only three modals on top of each other.
    run: async (shown, { request: { t, useCases }, replace }) =>
      replace(form.view(shown, await useCases.showThread({ by: 'number', number: shown.number }), t)),
  });
}
