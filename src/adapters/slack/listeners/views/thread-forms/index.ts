import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { MessageKey } from '../../../../../languages/localizer.ts';
import { refusalSentence } from '../../../../../languages/refusals.ts';
import type { Changed, ThreadTarget } from '../../../../../usecases/threads/shared/change-thread.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { doneView } from '../../../blocks/threads/done.ts';
import { FORM_CALLBACK, type FormOrigin, parseFormMetadata } from '../../../ids/forms.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit, type Submission } from '../../submit-modal.ts';
import { threadModal } from '../../thread-modal.ts';
import { add, carryOut } from './carry-out.ts';
import { fieldErrors } from './field-errors.ts';
import { post } from './post.ts';
import { type FormValues, formValues } from './values.ts';

/** Carries out a form; null if there was nothing to change. */
function submit(
  origin: FormOrigin,
  values: FormValues,
  viewId: string,
  request: RequestContext,
): Promise<Changed | null> {
  if (origin.form === 'add' || !origin.thread) return add(values, origin.once, request);
  const { number, version: seenVersion } = origin.thread;
  const target: ThreadTarget = {
    ref: { by: 'number', number },
    seenVersion,
  };
  if (origin.form === 'post') return post(target, origin, values, viewId, request);
  return carryOut(origin.form, target, values, request);
}

const TITLE_DONE: Partial<Record<FormOrigin['form'], MessageKey>> = {
  add: 'form.title_added',
  close: 'form.title_closed',
};

/** The view that replaces the form and says what was done. */
function confirmation({ form }: FormOrigin, changed: Changed, { t }: RequestContext): ModalView {
  const title = t.text(TITLE_DONE[form] ?? `form.title_${form}`);
  return noticeView(title, doneView(changed, t), t);
}

/** The view that says that the form changed nothing. */
function unchanged({ form, thread }: FormOrigin, { t }: RequestContext): ModalView {
  const error = new GhostwatchError('nothing_to_change', { number: thread?.number ?? 0 });
  return noticeView(t.text(`form.title_${form}`), [section(refusalSentence(error, t))], t);
}

/**
 * Handles submitted forms about threads. Errors are shown at their fields and keep what was typed; a new thread is
 * confirmed with its plan, and a thread closed as ghosted with advice.
 */
export function listenToForms(app: GuardedApp): void {
  const { useCases, log } = app.deps;

  /**
   * Redraws the card and the modal that show the thread; after a handover, the person may no longer be allowed to see
   * it.
   */
  async function redraw(
    changed: Changed,
    { form, card }: FormOrigin,
    { view, request, redraw: replace }: Submission,
  ): Promise<void> {
    const below = view.previous_view_id;
    const { teamId } = request.actor;
    const drawing = card ? useCases.redrawMessage(teamId, card) : useCases.redrawThread(changed.thread);
    await drawing.catch((error: unknown) => log.warn({ err: error }, 'A card could not be redrawn'));
    if (!below) return;
    const title = request.t.text(`form.title_${form}`);
    const now = await threadModal(changed.thread.number, 0, request).catch((error: unknown) => {
      if (!(error instanceof GhostwatchError)) throw error;
      return noticeView(title, doneView(changed, request.t), request.t);
    });
    await replace(below, now);
  }

  onSubmit(app, {
    callbackId: FORM_CALLBACK,
    parse: parseFormMetadata,
    run: (origin, submission): ModalWork<Changed | null> => {
      const { view, request } = submission;
      const { form } = origin;
      const values = formValues(view.state.values);
      const isSilent = !origin.card && !view.previous_view_id;
      return {
        title: request.t.text(`form.title_${form}`),
        working: form === 'post' ? 'post.working' : 'form.working',
        work: submit(origin, values, view.id, request),
        done: (changed) =>
          changed && (form === 'add' || changed.ghostedAdvice || isSilent)
            ? { response_action: 'update', view: confirmation(origin, changed, request) }
            : undefined,
        doneLate: (changed) =>
          changed ? confirmation(origin, changed, request) : unchanged(origin, request),
        failed: (error) => fieldErrorsResponse(fieldErrors(error, origin, request, log)),
        after: async (changed) => {
          if (changed) await redraw(changed, origin, submission);
        },
      };
    },
  });
}
