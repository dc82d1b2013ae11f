import type { BlockAction, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
import { editedTextView, editTextView } from '../../blocks/forms/edit-text-form.ts';
import { noticeView } from '../../blocks/forms/form-view.ts';
import { CASE_EDIT_TEXT, EDIT_TEXT, type EditTextReference, parseEditText } from '../../ids/edit-text.ts';
import { parseCaseId } from '../../ids/message-cases.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import type { SlackClients } from '../../web-clients.ts';
import { errorBlocks } from '../replies.ts';
import { formValues } from './thread-forms/values.ts';

type Submitted = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'view' | 'ack'>;

/** Shows the message as it was edited, in place of the form; an empty field is told, and nothing is lost. */
async function submit(
  reference: EditTextReference,
  { view, ack }: Submitted,
  { t, useCases }: RequestContext,
): Promise<void> {
  const values = formValues(view.state.values);
  const body = values.lines('message');
  const hasSubject = 'subject' in view.state.values;
  const subject = hasSubject ? values.text('subject') : null;
  const missing = [...(hasSubject && !subject ? ['subject'] : []), ...(body === '' ? ['message'] : [])];
  if (missing.length > 0) {
    const errors = Object.fromEntries(missing.map((field) => [field, t.text('form.missing')]));
    return ack({ response_action: 'errors', errors });
  }
  const { thread } = await useCases.showThread({ by: 'number', number: reference.number });
  await ack({ response_action: 'update', view: editedTextView({ subject, body }, reference, thread, t) });
}

/** The form in which the text of one message is edited; nothing of it is stored. */
export function listenToTextEditing(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { log } = deps;

  app.view<ViewSubmitAction>(EDIT_TEXT, async ({ ack, body, view, context }) => {
    const reference = parseEditText(view.private_metadata);
    const teamId = teamOf(context);
    if (!reference) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { t } = conversation;
    try {
      await submit(reference, { view, ack }, conversation);
    } catch (error) {
      const notice = noticeView(t.text('edit_text.title'), errorBlocks(error, '', t, log), t);
      await ack({ response_action: 'push', view: notice });
    }
  });

  app.action<BlockAction>(CASE_EDIT_TEXT, async ({ ack, body, action, context }) => {
    await ack();
    const shown = parseCaseId(action.block_id);
    const teamId = teamOf(context);
    if (!shown || !body.view) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const data = await useCases.showThread({ by: 'number', number: shown.number });
    // In place of the message, since Slack takes three modals on top of each other.
    const view = editTextView(shown, data, t);
    await clientsOf(teamId).read.views.update({ view_id: body.view.id, view });
  });
}
