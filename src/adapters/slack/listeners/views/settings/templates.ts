import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { writtenKey } from '../../../../../domain/templates/template-key.ts';
import { templateChoiceView } from '../../../blocks/settings/template-choice.ts';
import {
  EDIT_TEMPLATE,
  OPEN_TEMPLATES,
  parseScope,
  parseTemplateForm,
  TEMPLATE_CHOICE,
} from '../../../ids/templates.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { onClick } from '../../on-click.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import { listenToTemplateEditing } from './edit-template.ts';
import { placeChosen } from './read-template.ts';
import { listenToTemplateSaving } from './save-template.ts';
import { templateForm } from './template-form.ts';

/** Handles custom templates: choosing, editing, previewing, saving and removing. */
export function listenToTemplates(app: GuardedApp): void {
  onClick(app, {
    actions: OPEN_TEMPLATES,
    parse: ({ action_id }) => parseScope(action_id),
    run: async (scope, { request: { t, useCases }, open }) => {
      const stored = await useCases.showTemplates();
      await open(templateChoiceView(scope, stored[scope], t));
    },
  });

  onClick(app, {
    actions: EDIT_TEMPLATE,
    parse: ({ value }) => parseTemplateForm(value ?? ''),
    run: async (form, { request, edit }) => edit(await templateForm(form, null, request)),
  });

  onSubmit(app, {
    callbackId: TEMPLATE_CHOICE,
    parse: (metadata, { state }) => {
      const place = placeChosen(state.values);
      const scope = parseScope(metadata);
      return place && scope && { place, scope };
    },
    run: ({ place, scope }, { request }): ModalWork<ModalView> | ViewResponseAction => {
      const { t } = request;
      if (writtenKey(place).kind !== place.kind) {
        return fieldErrorsResponse({ kind: t.text('templates.no_call') });
      }
      return {
        title: t.text(`templates.title_${scope}`),
        working: 'form.looking_up',
        work: templateForm({ place, scope, revision: 0 }, null, request),
        done: (form) => ({ response_action: 'update', view: form }),
      };
    },
  });

  listenToTemplateEditing(app);
  listenToTemplateSaving(app);
}
