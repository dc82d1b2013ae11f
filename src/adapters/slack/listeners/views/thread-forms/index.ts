import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { MessageKey } from '../../../../../languages/localizer.ts';
import type { Changed, ThreadTarget } from '../../../../../usecases/threads/change.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { doneView } from '../../../blocks/threads/done.ts';
import { FORM_CALLBACK, type FormOrigin, parseFormMetadata } from '../../../ids/forms.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { threadModal } from '../../actions/thread-modal.ts';
import { errorBlocks } from '../../replies.ts';
import { add, carryOut } from './carry-out.ts';
import { fieldErrors } from './field-errors.ts';
import { inTime } from './in-time.ts';
import { post, postAgain } from './post.ts';
import { type FormValues, formValues } from './values.ts';

type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction>;

/** Carries out what a form says; null when there was nothing to change. */
function submit(
  origin: FormOrigin,
  values: FormValues,
  viewId: string,
  conversation: RequestContext,
): Promise<Changed | null> {
  if (origin.form === 'add' || !origin.thread) return add(values, origin.once, conversation);
  const { number, version: seenVersion } = origin.thread;
  const target: ThreadTarget = {
    ref: { by: 'number', number },
    seenVersion,
  };
  if (origin.form === 'post') return post(target, origin, values, viewId, conversation);
  return carryOut(origin.form, target, values, conversation);
}

const TITLE_DONE: Partial<Record<FormOrigin['form'], MessageKey>> = {
  add: 'form.title_added',
  close: 'form.title_closed',
};

/** What was done, in place of the form. */
function confirmation({ form }: FormOrigin, changed: Changed, { t }: RequestContext): ModalView {
  const title = t.text(TITLE_DONE[form] ?? `form.title_${form}`);
  return noticeView(title, doneView(changed, t), t);
}

/** While it takes longer than Slack waits. */
function waiting({ form }: FormOrigin, { t }: RequestContext): ModalView {
  return noticeView(
    t.text(`form.title_${form}`),
    [section(t.mrkdwn(form === 'post' ? 'post.working' : 'form.working'))],
    t,
  );
}

/**
 * Submitted forms: an error stands at its field, what was typed stays, a new thread is confirmed with its plan, a
 * lesson is told.
 * Slack wants its answer within three seconds; what takes longer is told in the form's place when it is done.
 */
export function listenToForms(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases, log } = deps;

  async function replace(viewId: string, view: ModalView, { actor }: RequestContext): Promise<void> {
    await clientsOf(actor.teamId)
      .read.views.update({ view_id: viewId, view })
      .catch((error: unknown) => log.warn({ err: error }, 'A modal could not be redrawn'));
  }

  /** Brings up to date what still shows the thread as it was before; one handed over may be out of sight now. */
  async function redraw(
    changed: Changed,
    { form, card }: FormOrigin,
    below: string | null,
    conversation: RequestContext,
  ) {
    const { teamId } = conversation.actor;
    const drawing = card ? useCases.redrawMessage(teamId, card) : useCases.redrawThread(changed.thread);
    await drawing.catch((error: unknown) => log.warn({ err: error }, 'A card could not be redrawn'));
    if (below === null) return;
    const title = conversation.t.text(`form.title_${form}`);
    const now = await threadModal(changed.thread.number, 0, conversation).catch((error: unknown) => {
      if (!(error instanceof GhostwatchError)) throw error;
      return noticeView(title, doneView(changed, conversation.t), conversation.t);
    });
    await replace(below, now, conversation);
  }

  /** What came of a form that could not be answered in time. */
  async function tellLater(
    submitting: Promise<Changed | null>,
    viewId: string,
    origin: FormOrigin,
    values: FormValues,
    conversation: RequestContext,
  ): Promise<Changed | null> {
    const { t } = conversation;
    try {
      const changed = await submitting;
      if (changed) await replace(viewId, confirmation(origin, changed, conversation), conversation);
      return changed;
    } catch (error) {
      const trouble = errorBlocks(error, '', t, log);
      const failed =
        origin.form === 'post'
          ? await postAgain(origin, values, trouble, conversation)
          : noticeView(t.text(`form.title_${origin.form}`), trouble, t);
      await replace(viewId, failed, conversation);
      return null;
    }
  }

  /** Answers Slack in time; resolves with what was changed in the end. */
  async function settle(
    submitting: Promise<Changed | null>,
    { view, ack }: Pick<Submitted, 'view' | 'ack'>,
    origin: FormOrigin,
    values: FormValues,
    conversation: RequestContext,
  ): Promise<Changed | null> {
    try {
      const changed = await inTime(submitting);
      if (changed !== 'late') {
        const isSilent = !origin.card && !view.previous_view_id;
        const worthTelling = changed && (origin.form === 'add' || changed.ghostedAdvice || isSilent);
        const told = worthTelling ? confirmation(origin, changed, conversation) : null;
        await ack(told ? { response_action: 'update', view: told } : undefined);
        return changed;
      }
    } catch (error) {
      await ack({ response_action: 'errors', errors: fieldErrors(error, origin, conversation, log) });
      return null;
    }
    await ack({ response_action: 'update', view: waiting(origin, conversation) });
    return tellLater(submitting, view.id, origin, values, conversation);
  }

  app.view<ViewSubmitAction>(FORM_CALLBACK, async ({ ack, body, view, context }) => {
    const origin = parseFormMetadata(view.private_metadata);
    const teamId = teamOf(context);
    if (!origin) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const values = formValues(view.state.values);
    const submitting = submit(origin, values, view.id, conversation);
    const changed = await settle(submitting, { view, ack }, origin, values, conversation);
    if (changed) await redraw(changed, origin, view.previous_view_id ?? null, conversation);
  });
}
