import { startOfDate } from '../../../../../domain/calendar/local-date.ts';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { Person } from '../../../../../domain/people/person.ts';
import type { SettingsChange } from '../../../../../usecases/people/update-preferences.ts';
import { absenceFormView } from '../../../blocks/settings/absence-form.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { ABSENCE_FORM, type AbsenceField, END_ABSENCE, PLAN_ABSENCE } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, onSubmit } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { savePreferences, whatIsNew } from './save-preferences.ts';

/** Ends both the pause and the cover. */
const PRESENT: SettingsChange = { pause: null, cover: null };

/**
 * The absence entered in the form: with a colleague, the nudges go to them; without one, they pause. Null if the last
 * day is missing.
 */
function readAbsence(values: ViewValues, { timeZone }: Person): SettingsChange | null {
  const at = (field: AbsenceField) => values[field]?.[FIELD_VALUE];
  const first = at('first_day')?.selected_date;
  const last = at('last_day')?.selected_date;
  const userId = at('cover_by')?.selected_user;
  if (!last) return null;
  const from = first ? { from: startOfDate(first, timeZone) } : {};
  const time = { ...from, until: startOfDate(last, timeZone, 1) };
  return userId ? { ...PRESENT, cover: { by: { by: 'id', userId }, ...time } } : { ...PRESENT, pause: time };
}

/** What is wrong with the last day that was entered, named as it was entered; null if nothing is. */
function lastDayError(values: ViewValues, { timeZone }: Person, now: number): GhostwatchError | null {
  const first = values.first_day?.[FIELD_VALUE]?.selected_date;
  const last = values.last_day?.[FIELD_VALUE]?.selected_date;
  if (!last) return null;
  const at = startOfDate(last, timeZone);
  if (startOfDate(last, timeZone, 1) <= now) return new GhostwatchError('not_in_the_future', { at });
  return first && last < first ? new GhostwatchError('ends_before_it_begins', { at }) : null;
}

function fieldOf(error: GhostwatchError | null): AbsenceField {
  const isTime = error === null || ['not_in_the_future', 'ends_before_it_begins'].includes(error.code);
  return isTime ? 'last_day' : 'cover_by';
}

/** Handles *I'm away*: the form for the days and the cover, and the button that ends the absence. */
export function listenToOwnAbsence(app: GuardedApp): void {
  const { deps } = app;
  onClick(app, {
    actions: PLAN_ABSENCE,
    parse: () => true,
    run: (_, { request: { reader, t }, open }) => open(absenceFormView(reader, t)),
  });

  onClick(app, {
    actions: END_ABSENCE,
    parse: () => true,
    run: async (_, { request: { t, useCases }, open }) =>
      open(whatIsNew(await useCases.updatePreferences(PRESENT), t.text('own.title'), deps)),
  });

  onSubmit(app, {
    callbackId: ABSENCE_FORM,
    parse: () => true,
    run: (_, submission) => {
      const { reader, t } = submission.request;
      const { values } = submission.view.state;
      const wrong = lastDayError(values, reader, t.now);
      if (wrong) return fieldErrorsResponse({ last_day: errorText(wrong, t, deps.log) });
      const change = readAbsence(values, reader);
      if (!change) return fieldErrorsResponse({ last_day: t.text('own.choose_moment') });
      return savePreferences(change, { title: t.text('absence.title'), fieldOf }, submission, app);
    },
  });
}
