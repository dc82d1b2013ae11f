import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { MessageFacts } from '../../../../domain/templates/message-facts.ts';
import { caseMessageView } from '../../blocks/cards/special-case-message.ts';
import { problemText } from '../../blocks/errors.ts';
import { CASE_FORM, CASE_WORDING, type CaseReference, parseCaseId } from '../../ids/special-cases.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { onClick } from '../on-click.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../submit-modal.ts';
import { readCase } from './thread-forms/read-special-case.ts';
import { formValues, type ViewValues } from './thread-forms/values.ts';

/** Stores what was entered for the messages to a client; entering the same facts again changes nothing. */
async function save(number: number, facts: MessageFacts, { useCases }: RequestContext): Promise<void> {
  const ref = { by: 'number', number } as const;
  const { thread } = await useCases.showThread(ref);
  const messageFacts = { ...thread.messageFacts, ...facts };
  await useCases.editThread({ ref, edits: { messageFacts } }).catch((error: unknown) => {
    if (!(error instanceof GhostwatchError) || error.code !== 'nothing_to_change') throw error;
  });
}

/** The message with the current facts. Rejects with `thread_not_found`. */
async function messageView(shown: CaseReference, { t, useCases }: RequestContext): Promise<ModalView> {
  const view = await useCases.showThread({ by: 'number', number: shown.number });
  return caseMessageView(shown, view, t);
}

/** Stores what was entered, and answers with the message, or with the errors at the fields. */
async function caseMessage(
  reference: CaseReference,
  values: ViewValues,
  request: RequestContext,
): Promise<ViewResponseAction> {
  const { reader, t, useCases } = request;
  const currency = await useCases.findCurrency(reader);
  const { facts, problems } = readCase(reference.messageCase, formValues(values), currency);
  if (problems.size > 0) {
    const errors = [...problems].map(([field, problem]) => [field, problemText(problem, t)]);
    return fieldErrorsResponse(Object.fromEntries(errors));
  }
  await save(reference.number, facts, request);
  return { response_action: 'update', view: await messageView(reference, request) };
}

/**
 * Handles messages for special cases: stores what was entered and shows the message; its button shows another wording.
 */
export function listenToSpecialCases(app: GuardedApp): void {
  onSubmit(app, {
    callbackId: CASE_FORM,
    parse: parseCaseId,
    run: (reference, { view, request }): ModalWork<ViewResponseAction> => ({
      title: request.t.text(`cases.title_${reference.messageCase}`),
      working: 'form.looking_up',
      work: caseMessage(reference, view.state.values, request),
      done: (response) => response,
    }),
  });

  onClick(app, {
    actions: CASE_WORDING,
    parse: ({ block_id }, { view }) => (view ? parseCaseId(block_id) : null),
    run: async (shown, { request, replace }) =>
      replace(await messageView({ ...shown, variant: shown.variant + 1 }, request)),
  });
}
