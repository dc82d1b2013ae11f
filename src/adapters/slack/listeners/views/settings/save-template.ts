import type { ModalView } from '@slack/types';
import type { SettingChange } from '../../../../../domain/settings/setting-change.ts';
import type { PlacedTemplateIssue } from '../../../../../domain/templates/draft-templates.ts';
import type { TemplateChanged } from '../../../../../usecases/templates/change.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
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
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import { redrawSettings } from './current-settings.ts';
import { readTemplate } from './read-template.ts';

function notice(
  sentence: 'templates.saved' | 'templates.reset_done',
  { place, scope }: TemplateFormState,
  change: SettingChange | null,
  t: RequestContext['t'],
): ModalView {
  const text = section(t.mrkdwn(sentence, { place: placeName(place, t) }));
  return noticeView(t.text(`templates.title_${scope}`), [text, ...afterSettingChange(change, t)], t);
}

/** The issues of a template, as errors at the field of each part. */
function errorsAtFields(
  issues: readonly PlacedTemplateIssue[],
  { syntax, revision }: TemplateFormState,
  t: RequestContext['t'],
): Record<string, string> {
  const texts = [...issueTexts(issues, syntax, t)];
  return Object.fromEntries(texts.map(([part, text]) => [partBlockId(part, revision), text]));
}

/**
 * Handles saving and removing the template of a message. If it cannot be used, shows the errors at its fields and
 * changes nothing.
 */
export function listenToTemplateSaving(app: GuardedApp): void {
  const { log } = app.deps;

  async function changed(
    request: RequestContext,
    { place, scope }: TemplateFormState,
    below: string | null,
  ): Promise<void> {
    const { teamId, userId } = request.actor;
    log.info({ teamId, userId, scope, ...place }, 'A custom template was changed');
    await redrawSettings(below, request, app);
  }

  onSubmit(app, {
    callbackId: TEMPLATE_FORM,
    parse: parseTemplateForm,
    run: (form, { view, request }): ModalWork<TemplateChanged> => {
      const { t, useCases } = request;
      const { scope, place, revision } = form;
      const template = readTemplate(form, view.state.values);
      return {
        title: t.text(`templates.title_${scope}`),
        working: 'templates.saving',
        work: useCases.changeTemplate({ scope, place, template }),
        done: ({ issues, change }) =>
          issues.length === 0
            ? { response_action: 'update', view: notice('templates.saved', form, change, t) }
            : fieldErrorsResponse(errorsAtFields(issues, form, t)),
        failed: (error) =>
          fieldErrorsResponse({ [partBlockId('subject', revision)]: errorText(error, t, log) }),
        after: async ({ issues }) => {
          if (issues.length === 0) await changed(request, form, view.previous_view_id ?? null);
        },
      };
    },
  });

  onClick(app, {
    actions: TEMPLATE_RESET,
    parse: (_, { view }) => parseTemplateForm(view?.private_metadata ?? ''),
    run: async (form, { body, request, replace }) => {
      const { scope, place } = form;
      const { change } = await request.useCases.changeTemplate({ scope, place, template: null });
      await replace(notice('templates.reset_done', form, change, request.t));
      await changed(request, form, body.view?.previous_view_id ?? null);
    },
  });
}
