import type { BlockAction, ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { PlacedTemplateIssue } from '../../../../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../../../../domain/templates/template-key.ts';
import { refusalText } from '../../../blocks/errors.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { issueTexts } from '../../../blocks/settings/template-preview.ts';
import { placeName } from '../../../blocks/settings/templates-section.ts';
import { parsePlace, TEMPLATE_FORM, TEMPLATE_RESET } from '../../../ids/templates.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { errorBlocks } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
import { readTemplates } from './read-template.ts';

function notice(
  sentence: 'house.saved' | 'house.saving' | 'house.reset_done',
  place: TemplateKey,
  t: RequestContext['t'],
): ModalView {
  const text = section(t.mrkdwn(sentence, { place: placeName(place, t) }));
  return noticeView(t.text('house.title'), [text], t);
}

/** Saves the words of a draft, or takes them back; what cannot be used is told at its field, and changes nothing. */
export function listenToTemplateSaving(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  const { useCases, log } = deps;

  async function changed(
    conversation: RequestContext,
    place: TemplateKey,
    below: string | null,
  ): Promise<void> {
    const { teamId, userId } = conversation.actor;
    log.info({ teamId, userId, ...place }, 'A draft of the house was changed');
    if (below !== null) await redraw(below, conversation);
  }

  /** Tells what came of words that could not be saved in the time that Slack waits. */
  async function tellLater(
    saving: Promise<unknown>,
    place: TemplateKey,
    form: ViewOutput,
    to: RequestContext,
  ) {
    const { actor, t } = to;
    const saved = async () => {
      await changed(to, place, form.previous_view_id ?? null);
      return notice('house.saved', place, t);
    };
    const view = await saving.then(saved, (error: unknown) =>
      noticeView(t.text('house.title'), errorBlocks(error, '', t, log), t),
    );
    await clientsOf(actor.teamId).read.views.update({ view_id: form.id, view });
  }

  /** What is wrong, field by field; null when it was saved, `late` when that takes longer than Slack waits. */
  async function errorsOf(saving: Promise<readonly PlacedTemplateIssue[]>, { t }: RequestContext) {
    try {
      const flaws = await inTime(saving);
      if (flaws === 'late') return flaws;
      return flaws.length > 0 ? { ...issueTexts(flaws, t) } : null;
    } catch (error) {
      if (!(error instanceof GhostwatchError)) throw error;
      return { subject: refusalText(error, t) };
    }
  }

  app.view(TEMPLATE_FORM, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    const place = parsePlace(view.private_metadata);
    if (!teamId || !place) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { actor, t } = conversation;
    const saving = useCases.changeTemplate(actor, place, readTemplates(place, view.state.values));
    const errors = await errorsOf(saving, conversation);
    if (errors === 'late') {
      await ack({ response_action: 'update', view: notice('house.saving', place, t) });
      return tellLater(saving, place, view, conversation);
    }
    if (errors !== null) return ack({ response_action: 'errors', errors });
    await ack({ response_action: 'update', view: notice('house.saved', place, t) });
    await changed(conversation, place, view.previous_view_id ?? null);
  });

  app.action<BlockAction>(TEMPLATE_RESET, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    const place = parsePlace(body.view?.private_metadata ?? '');
    if (!teamId || !place || !body.view || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    await useCases.changeTemplate(conversation.actor, place, null);
    const view = notice('house.reset_done', place, conversation.t);
    await clientsOf(teamId).read.views.update({ view_id: body.view.id, view });
    await changed(conversation, place, body.view.previous_view_id ?? null);
  });
}
