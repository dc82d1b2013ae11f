import type { BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { placeOf, type TemplateKey } from '../../../../../domain/templates/template-key.ts';
import { builtInTemplates } from '../../../../../languages/templates/custom-templates.ts';
import { templateChoiceView } from '../../../blocks/settings/template-choice.ts';
import { templateFormView } from '../../../blocks/settings/template-form.ts';
import { templateIssuesView, templatePreviewView } from '../../../blocks/settings/template-preview.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import {
  EXAMPLE_FIELD,
  OPEN_TEMPLATES,
  parseExample,
  parsePlace,
  TEMPLATE_CHOICE,
  TEMPLATE_PREVIEW,
} from '../../../ids/templates.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { placeChosen, readTemplates } from './read-template.ts';
import { listenToTemplateSaving } from './save-template.ts';

/** How many clients are offered to try a draft out with. */
const EXAMPLES = 20;

/** The drafts of the house: chosen, shown and tried out, saved and taken back. `redraw` shows again what lies below. */
export function listenToTemplates(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  const { useCases } = deps;

  /** Somebody's own clients, else those of the team. */
  async function examplesFor({ actor }: RequestContext) {
    const page = { actor, limit: EXAMPLES, offset: 0 };
    const mine = await useCases.listThreads({ ...page, scope: 'mine' });
    const { lines } = mine.total > 0 ? mine : await useCases.listThreads({ ...page, scope: 'all' });
    return lines.map(({ thread }) => thread);
  }

  async function form(place: TemplateKey, conversation: RequestContext): Promise<ModalView> {
    const { actor, t } = conversation;
    const own = useCases.showTemplate(actor, place);
    const { voice } = await useCases.showWorkspace(actor);
    const templates = own ?? builtInTemplates(place, voice);
    const threads = await examplesFor(conversation);
    return templateFormView({ place, templates, isOwn: own !== null, threads }, t);
  }

  async function preview(place: TemplateKey, values: ViewValues, { actor, t }: RequestContext) {
    const templates = readTemplates(place, values);
    const number = parseExample(values[EXAMPLE_FIELD]?.[FIELD_VALUE]?.selected_option?.value);
    const tried = await useCases.previewTemplate(actor, place, templates, number);
    return 'flaws' in tried ? templateIssuesView(tried.flaws, t) : templatePreviewView(tried, t);
  }

  app.action<BlockAction>(OPEN_TEMPLATES, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    if (!teamId || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { actor, t } = await requestContextOf(teamId, body.user.id, deps);
    const view = templateChoiceView(useCases.showTemplates(actor), t);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view(TEMPLATE_CHOICE, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    const place = placeChosen(view.state.values);
    if (!teamId || !place) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    if (placeOf(place).kind !== place.kind) {
      return ack({
        response_action: 'errors',
        errors: { kind: conversation.t.text('house.no_call') },
      });
    }
    await ack({ response_action: 'update', view: await form(place, conversation) });
  });

  app.action<BlockAction>(TEMPLATE_PREVIEW, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    const place = parsePlace(body.view?.private_metadata ?? '');
    if (!teamId || !place || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const view = await preview(place, body.view?.state.values ?? {}, conversation);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  listenToTemplateSaving(app, deps, clientsOf, redraw);
}
