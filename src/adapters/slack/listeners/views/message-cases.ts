import type { BlockAction, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { MessageFacts } from '../../../../domain/templates/message-facts.ts';
import { caseMessageView } from '../../blocks/cards/case-message.ts';
import { problemText } from '../../blocks/errors.ts';
import { noticeView } from '../../blocks/forms/form-view.ts';
import { CASE_FORM, CASE_WORDING, type CaseReference, parseCaseId } from '../../ids/message-cases.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import {
  createRequestContext,
  type ListenerDeps,
  type RequestContext,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import type { SlackClients } from '../../web-clients.ts';
import { errorBlocks } from '../replies.ts';
import { readCase } from './thread-forms/read-case.ts';
import { formValues } from './thread-forms/values.ts';

/** Keeps what was entered for the messages to a client; the same facts once more change nothing. */
async function save(number: number, facts: MessageFacts, { useCases }: RequestContext): Promise<void> {
  const ref = { by: 'number', number } as const;
  const { thread } = await useCases.showThread(ref);
  const messageFacts = { ...thread.messageFacts, ...facts };
  await useCases.editThread({ ref, edits: { messageFacts } }).catch((error: unknown) => {
    if (!(error instanceof GhostwatchError) || error.code !== 'nothing_to_change') throw error;
  });
}

/** The message as it is now. Rejects with `thread_not_found`. */
async function messageView(shown: CaseReference, { t, useCases }: RequestContext): Promise<ModalView> {
  const view = await useCases.showThread({ by: 'number', number: shown.number });
  return caseMessageView(shown, view, t);
}

/** Messages for special cases: what was entered is kept, and turns into the message; its button shows another wording. */
export function listenToMessageCases(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  const { useCases, log } = deps;

  async function contextOf(teamId: string, userId: string): Promise<RequestContext> {
    return createRequestContext(await useCases.recallPerson({ teamId, userId }), '', deps);
  }

  async function submit(
    reference: CaseReference,
    { view, ack }: Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'view' | 'ack'>,
    conversation: RequestContext,
  ): Promise<void> {
    const { reader, t } = conversation;
    const currency = await useCases.findCurrency(reader);
    const { facts, problems } = readCase(reference.messageCase, formValues(view.state.values), currency);
    if (problems.size > 0) {
      const errors = [...problems].map(([field, problem]) => [field, problemText(problem, t)]);
      return ack({ response_action: 'errors', errors: Object.fromEntries(errors) });
    }
    await save(reference.number, facts, conversation);
    await ack({ response_action: 'update', view: await messageView(reference, conversation) });
  }

  app.view<ViewSubmitAction>(CASE_FORM, async ({ ack, body, view, context }) => {
    const reference = parseCaseId(view.private_metadata);
    const teamId = teamOf(context);
    if (!reference) return ack();
    const conversation = await contextOf(teamId, body.user.id);
    try {
      await submit(reference, { view, ack }, conversation);
    } catch (error) {
      const { t } = conversation;
      const trouble = errorBlocks(error, '', t, log);
      const notice = noticeView(t.text(`cases.title_${reference.messageCase}`), trouble, t);
      await ack({ response_action: 'push', view: notice });
    }
  });

  app.action<BlockAction>(CASE_WORDING, async ({ ack, body, action, context }) => {
    await ack();
    const shown = parseCaseId(action.block_id);
    const teamId = teamOf(context);
    if (!shown || !body.view) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await contextOf(teamId, body.user.id);
    const view = await messageView({ ...shown, variant: shown.variant + 1 }, conversation);
    await clientsOf(teamId).read.views.update({ view_id: body.view.id, view });
  });
}
