import type { App } from '@slack/bolt';
import { type ErrorCode, GhostwatchError } from '../../../../domain/errors.ts';
import type { Changed, ThreadTarget } from '../../../../usecases/change-thread.ts';
import { type Field, FORM_CALLBACK, type FormOrigin, parseFormMetadata } from '../../action-ids/forms.ts';
import type { SlackClients } from '../../clients.ts';
import { Refusal } from '../../grammar/refusal.ts';
import { doneView } from '../../views/done.ts';
import { noticeView } from '../../views/forms/form-view.ts';
import { problemText, refusalText } from '../../views/refusal.ts';
import { type Conversation, converse, type ListenerDeps } from '../conversation.ts';
import { threadModal } from '../thread-modal.ts';
import { add, carryOut, FieldProblems, MAIN_FIELD } from './carry-out.ts';
import { type FormValues, formValues } from './values.ts';

const FIELD_OF: Partial<Record<ErrorCode, Field>> = {
  in_the_future: 'since',
  not_a_person: 'owner',
  unknown_person: 'owner',
  same_owner: 'owner',
};
/** Forms in which several fields could be meant. */
const WITH_DETAILS: ReadonlySet<FormOrigin['form']> = new Set(['add', 'edit']);

/** What is wrong, at the field where it can be mended; rethrows what nobody can mend there. */
function fieldErrors(error: unknown, { form }: FormOrigin, { words }: Conversation): Record<string, string> {
  if (error instanceof FieldProblems) {
    return Object.fromEntries(
      [...error.problems].map(([field, problem]) => [field, problemText(problem, words)]),
    );
  }
  if (error instanceof Refusal) {
    const { problem } = error;
    const field = problem.code === 'too_long' ? problem.key : MAIN_FIELD[form];
    return { [field]: problemText(problem, words) };
  }
  if (!(error instanceof GhostwatchError)) throw error;
  const field = (WITH_DETAILS.has(form) && FIELD_OF[error.code]) || MAIN_FIELD[form];
  return { [field]: refusalText(error, words) };
}

/** Carries out what a form says; null when there was nothing to change. */
function submit(origin: FormOrigin, values: FormValues, conversation: Conversation): Promise<Changed | null> {
  if (origin.form === 'add' || !origin.thread) return add(values, conversation);
  const { number, version: seenVersion } = origin.thread;
  const target: ThreadTarget = {
    actor: conversation.actor,
    ref: { by: 'number', number },
    seenVersion,
  };
  return carryOut(origin.form, target, values, conversation);
}

/** Submitted forms: an error stands at its field, what was typed stays; a new thread is confirmed with its plan. */
export function listenToForms(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases, log } = deps;

  /** Brings up to date what still shows the thread as it was before. */
  async function redraw(
    changed: Changed,
    { card }: FormOrigin,
    below: string | null,
    conversation: Conversation,
  ) {
    const { teamId } = conversation.actor;
    const drawing = card ? useCases.redrawMessage(teamId, card) : useCases.redrawThread(changed.thread);
    await drawing.catch((error: unknown) => log.warn({ err: error }, 'A card could not be redrawn'));
    if (below === null) return;
    const view = await threadModal(changed.thread.number, 0, conversation);
    await clientsOf(teamId)
      .read.views.update({ view_id: below, view })
      .catch((error: unknown) => log.warn({ err: error }, 'A modal could not be redrawn'));
  }

  app.view(FORM_CALLBACK, async ({ ack, body, view }) => {
    const origin = parseFormMetadata(view.private_metadata);
    const teamId = body.team?.id;
    if (!origin || !teamId) return ack();
    const conversation = converse(await useCases.recallPerson({ teamId, userId: body.user.id }), '', deps);
    const { words } = conversation;
    let changed: Changed | null;
    try {
      changed = await submit(origin, formValues(view.state.values), conversation);
    } catch (error) {
      await ack({ response_action: 'errors', errors: fieldErrors(error, origin, conversation) });
      return;
    }
    if (changed && origin.form === 'add') {
      const done = noticeView(words.plain('form.title_added'), doneView(changed, words), words);
      await ack({ response_action: 'update', view: done });
    } else await ack();
    if (changed) await redraw(changed, origin, view.previous_view_id ?? null, conversation);
  });
}
