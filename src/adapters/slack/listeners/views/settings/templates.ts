import type { BlockAction } from '@slack/bolt';
import { placeOf } from '../../../../../domain/templates/template-key.ts';
import { templateChoiceView } from '../../../blocks/settings/template-choice.ts';
import { OPEN_TEMPLATES, parseScope, TEMPLATE_CHOICE } from '../../../ids/templates.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { listenToTemplateEditing } from './edit-template.ts';
import { placeChosen } from './read-template.ts';
import { listenToTemplateSaving } from './save-template.ts';
import { templateForm } from './template-form-of.ts';

/** Custom templates: chosen, changed and tried out, saved and taken back. `redraw` shows again what lies below. */
export function listenToTemplates(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  app.action<BlockAction>(OPEN_TEMPLATES, async ({ ack, body, action, context }) => {
    await ack();
    const teamId = teamOf(context);
    const scope = parseScope(action.action_id);
    if (!scope || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const view = templateChoiceView(scope, useCases.showTemplates()[scope], t);
    await clientsOf(teamId).read.views.push({ trigger_id: body.trigger_id, view });
  });

  app.view(TEMPLATE_CHOICE, async ({ ack, body, view, context }) => {
    const teamId = teamOf(context);
    const place = placeChosen(view.state.values);
    const scope = parseScope(view.private_metadata);
    if (!place || !scope) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    if (placeOf(place).kind !== place.kind) {
      return ack({
        response_action: 'errors',
        errors: { kind: conversation.t.text('templates.no_call') },
      });
    }
    const form = await templateForm({ place, scope, revision: 0 }, null, conversation);
    await ack({ response_action: 'update', view: form });
  });

  listenToTemplateEditing(app, deps, clientsOf);
  listenToTemplateSaving(app, deps, clientsOf, redraw);
}
