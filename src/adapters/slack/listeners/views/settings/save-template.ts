import type { BlockAction, ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { PlacedTemplateIssue } from '../../../../../domain/templates/draft-templates.ts';
import { refusalText } from '../../../../../languages/refusals.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { issueTexts } from '../../../blocks/settings/template-issues.ts';
import { placeName } from '../../../blocks/settings/templates-section.ts';
import {
  parseTemplateForm,
  partBlockId,
  TEMPLATE_FORM,
  TEMPLATE_RESET,
  type TemplateFormState,
} from '../../../ids/templates.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { errorBlocks } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
import { readTemplate } from './read-template.ts';

function notice(
  sentence: 'templates.saved' | 'templates.saving' | 'templates.reset_done',
  { place, scope }: TemplateFormState,
  t: RequestContext['t'],
): ModalView {
  const text = section(t.mrkdwn(sentence, { place: placeName(place, t) }));
  return noticeView(t.text(`templates.title_${scope}`), [text], t);
}

/** Saves the words for a message, or takes them back; what cannot be used is told at its field, and changes nothing. */
export function listenToTemplateSaving(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  const { log } = deps;

  async function changed(
    conversation: RequestContext,
    { place, scope }: TemplateFormState,
    below: string | null,
  ): Promise<void> {
    const { teamId, userId } = conversation.actor;
    log.info({ teamId, userId, scope, ...place }, 'A custom template was changed');
    if (below !== null) await redraw(below, conversation);
  }

  /** Tells what came of words that could not be saved in the time that Slack waits. */
  async function tellLater(
    saving: Promise<unknown>,
    template: TemplateFormState,
    form: ViewOutput,
    to: RequestContext,
  ) {
    const { actor, t } = to;
    const saved = async () => {
      await changed(to, template, form.previous_view_id ?? null);
      return notice('templates.saved', template, t);
    };
    const view = await saving.then(saved, (error: unknown) =>
      noticeView(t.text(`templates.title_${template.scope}`), errorBlocks(error, '', t, log), t),
    );
    await clientsOf(actor.teamId).read.views.update({ view_id: form.id, view });
  }

  /** What is wrong, field by field; null when it was saved, `late` when that takes longer than Slack waits. */
  async function errorsOf(
    saving: Promise<readonly PlacedTemplateIssue[]>,
    { syntax, revision }: TemplateFormState,
    { t }: RequestContext,
  ) {
    try {
      const flaws = await inTime(saving);
      if (flaws === 'late') return flaws;
      if (flaws.length === 0) return null;
      const texts = [...issueTexts(flaws, syntax, t)];
      return Object.fromEntries(texts.map(([part, text]) => [partBlockId(part, revision), text]));
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      return { [partBlockId('subject', revision)]: refusalText(error, t) };
    }
  }

  app.view(TEMPLATE_FORM, async ({ ack, body, view, context }) => {
    const teamId = teamOf(context);
    const form = parseTemplateForm(view.private_metadata);
    if (!form) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { t, useCases } = conversation;
    const { scope, place } = form;
    const template = readTemplate(form, view.state.values);
    const saving = useCases.changeTemplate({ scope, place, template });
    const errors = await errorsOf(saving, form, conversation);
    if (errors === 'late') {
      await ack({ response_action: 'update', view: notice('templates.saving', form, t) });
      return tellLater(saving, form, view, conversation);
    }
    if (errors !== null) return ack({ response_action: 'errors', errors });
    await ack({ response_action: 'update', view: notice('templates.saved', form, t) });
    await changed(conversation, form, view.previous_view_id ?? null);
  });

  app.action<BlockAction>(TEMPLATE_RESET, async ({ ack, body, context }) => {
    await ack();
    const teamId = teamOf(context);
    const form = parseTemplateForm(body.view?.private_metadata ?? '');
    if (!form || !body.view || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { scope, place } = form;
    await conversation.useCases.changeTemplate({ scope, place, template: null });
    const view = notice('templates.reset_done', form, conversation.t);
    await clientsOf(teamId).read.views.update({ view_id: body.view.id, view });
    await changed(conversation, form, body.view.previous_view_id ?? null);
  });
}
