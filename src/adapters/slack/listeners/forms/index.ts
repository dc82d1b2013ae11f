import type { App, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { Changed, ThreadTarget } from '../../../../usecases/change-thread.ts';
import type { Sentence } from '../../../../words/interface/words.ts';
import { FORM_CALLBACK, type FormOrigin, parseFormMetadata } from '../../action-ids/forms.ts';
import type { SlackClients } from '../../clients.ts';
import { section } from '../../views/blocks.ts';
import { doneView } from '../../views/done.ts';
import { noticeView } from '../../views/forms/form-view.ts';
import { failureView } from '../answers.ts';
import { type Conversation, converseWith, type ListenerDeps } from '../conversation.ts';
import { threadModal } from '../thread-modal.ts';
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
  conversation: Conversation,
): Promise<Changed | null> {
  if (origin.form === 'add' || !origin.thread) return add(values, conversation);
  const { number, version: seenVersion } = origin.thread;
  const target: ThreadTarget = {
    actor: conversation.actor,
    ref: { by: 'number', number },
    seenVersion,
  };
  if (origin.form === 'post') return post(target, origin, values, viewId, conversation);
  return carryOut(origin.form, target, values, conversation);
}

const TITLE_DONE: Partial<Record<FormOrigin['form'], Sentence>> = {
  add: 'form.title_added',
  close: 'form.title_closed',
};

/** What was done, in place of the form. */
function confirmation({ form }: FormOrigin, changed: Changed, { words }: Conversation): ModalView {
  const title = words.plain(TITLE_DONE[form] ?? `form.title_${form}`);
  return noticeView(title, doneView(changed, words), words);
}

/** While it takes longer than Slack waits. */
function waiting({ form }: FormOrigin, { words }: Conversation): ModalView {
  return noticeView(
    words.plain(`form.title_${form}`),
    [section(words.say(form === 'post' ? 'post.working' : 'form.working'))],
    words,
  );
}

/**
 * Submitted forms: an error stands at its field, what was typed stays, a new thread is confirmed with its plan, a
 * lesson is told.
 * Slack wants its answer within three seconds; what takes longer is told in the form's place when it is done.
 */
export function listenToForms(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases, log } = deps;

  async function replace(viewId: string, view: ModalView, { actor }: Conversation): Promise<void> {
    await clientsOf(actor.teamId)
      .read.views.update({ view_id: viewId, view })
      .catch((error: unknown) => log.warn({ err: error }, 'A modal could not be redrawn'));
  }

  /** Brings up to date what still shows the thread as it was before; one handed over may be out of sight now. */
  async function redraw(
    changed: Changed,
    { form, card }: FormOrigin,
    below: string | null,
    conversation: Conversation,
  ) {
    const { teamId } = conversation.actor;
    const drawing = card ? useCases.redrawMessage(teamId, card) : useCases.redrawThread(changed.thread);
    await drawing.catch((error: unknown) => log.warn({ err: error }, 'A card could not be redrawn'));
    if (below === null) return;
    const title = conversation.words.plain(`form.title_${form}`);
    const now = await threadModal(changed.thread.number, 0, conversation).catch((error: unknown) => {
      if (!(error instanceof GhostwatchError)) throw error;
      return noticeView(title, doneView(changed, conversation.words), conversation.words);
    });
    await replace(below, now, conversation);
  }

  /** What came of a form that could not be answered in time. */
  async function tellLater(
    submitting: Promise<Changed | null>,
    viewId: string,
    origin: FormOrigin,
    values: FormValues,
    conversation: Conversation,
  ): Promise<Changed | null> {
    const { words } = conversation;
    try {
      const changed = await submitting;
      if (changed) await replace(viewId, confirmation(origin, changed, conversation), conversation);
      return changed;
    } catch (error) {
      const trouble = failureView(error, '', words, log);
      const failed =
        origin.form === 'post'
          ? await postAgain(origin, values, trouble, conversation)
          : noticeView(words.plain(`form.title_${origin.form}`), trouble, words);
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
    conversation: Conversation,
  ): Promise<Changed | null> {
    try {
      const changed = await inTime(submitting);
      if (changed !== 'late') {
        const isSilent = !origin.card && !view.previous_view_id;
        const worthTelling = changed && (origin.form === 'add' || changed.lesson || isSilent);
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

  app.view<ViewSubmitAction>(FORM_CALLBACK, async ({ ack, body, view }) => {
    const origin = parseFormMetadata(view.private_metadata);
    const teamId = body.team?.id;
    if (!origin || !teamId) return ack();
    const conversation = await converseWith(teamId, body.user.id, deps);
    const values = formValues(view.state.values);
    const submitting = submit(origin, values, view.id, conversation);
    const changed = await settle(submitting, { view, ack }, origin, values, conversation);
    if (changed) await redraw(changed, origin, view.previous_view_id ?? null, conversation);
  });
}
