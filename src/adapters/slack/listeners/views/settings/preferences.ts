import type { ModalView } from '@slack/types';
import type { ErrorCode, GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import { preferencesFormView } from '../../../blocks/settings/preferences-form.ts';
import { CHANGE_PREFERENCES, PREFERENCES_FORM, type PreferenceField } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { fieldErrorsResponse, onSubmit } from '../../submit-modal.ts';
import { readPreferences } from './read-preferences.ts';
import { type PreferencesForm, savePreferences } from './save-preferences.ts';

/** The field at which a refusal is shown. */
const FIELD_OF: Partial<Record<ErrorCode, PreferenceField>> = {
  unknown_region: 'region',
  ambiguous_region: 'region',
  own_cover: 'cover_by',
  unknown_person: 'cover_by',
  not_a_person: 'cover_by',
  not_a_colleague: 'cover_by',
  a_guest: 'cover_by',
};

function fieldOf(error: GhostwatchError | null, pausedUntil: unknown): PreferenceField {
  if (error === null) return 'hours';
  return FIELD_OF[error.code] ?? (error.facts.at === pausedUntil ? 'paused_until' : 'cover_until');
}

/** Handles somebody's preferences: opens the form, saves it, and shows what has changed. */
export function listenToPreferences(app: GuardedApp): void {
  const { deps } = app;
  const { clock } = deps;

  function formView({ reader, t }: RequestContext): ModalView {
    const { region } = reader;
    const name = region === null ? '' : deps.regionName(region, t.language);
    const slack = { locale: reader.slackLocale, timeZone: reader.slackTimeZone };
    const slackLanguage = localizerFor(slack, clock.now()).language;
    const typed = region === 'off' ? t.text('own.region_none') : name;
    return preferencesFormView({ reader, region: typed, slackLanguage }, t);
  }

  onClick(app, {
    actions: CHANGE_PREFERENCES,
    parse: () => true,
    run: (_, { request, edit }) => edit(formView(request)),
  });

  onSubmit(app, {
    callbackId: PREFERENCES_FORM,
    parse: () => true,
    run: (_, submission) => {
      const { reader, t } = submission.request;
      const entered = readPreferences(submission.view.state.values, reader, t);
      if ('errors' in entered) return fieldErrorsResponse(entered.errors);
      const { change } = entered;
      const form: PreferencesForm = {
        title: t.text('own.title'),
        fieldOf: (error) => fieldOf(error, change.pause?.until),
      };
      return savePreferences(change, form, submission, app);
    },
  });
}
