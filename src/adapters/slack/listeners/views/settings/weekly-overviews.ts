import type { ViewResponseAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import type { OverviewRecipient, Weekday } from '../../../../../domain/weekly-overviews/overview-schedule.ts';
import { wallMinutes } from '../../../../../input/dates/time-of-day.ts';
import type { OverviewChanged } from '../../../../../usecases/weekly-overviews/set.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { overviewView } from '../../../blocks/settings/weekly-overview.ts';
import { overviewFormView } from '../../../blocks/settings/weekly-overview-form.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import {
  CHANGE_CHANNEL_OVERVIEW,
  CHANGE_OVERVIEW,
  NO_OVERVIEW,
  OVERVIEW_FORM,
  type OverviewField,
  parseOverviewOf,
} from '../../../ids/weekly-overviews.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { redrawSettings } from './current-settings.ts';

/** The values of the form; `isTime` is false if the typed time is not valid. */
function readForm(values: ViewValues) {
  const field = (name: OverviewField) => values[name]?.[FIELD_VALUE];
  const channelId = field('overview_channel')?.selected_conversation ?? undefined;
  const day = field('overview_day')?.selected_option?.value ?? NO_OVERVIEW;
  const typed = field('overview_time')?.value?.trim() ?? '';
  const minutes = typed === '' ? null : wallMinutes(typed);
  const isTime = typed === '' || minutes !== null;
  return { channelId, weekday: day === NO_OVERVIEW ? null : (Number(day) as Weekday), at: minutes, isTime };
}

/** Handles weekly overviews in the settings: one's own, and those of channels. */
export function listenToOverviews(app: GuardedApp): void {
  const { deps } = app;
  onClick(app, {
    actions: CHANGE_OVERVIEW,
    parse: () => true,
    run: async (_, { request: { t, useCases }, edit }) =>
      edit(overviewFormView('own', (await useCases.showOverview({}))?.schedule ?? null, t)),
  });

  onClick(app, {
    actions: CHANGE_CHANNEL_OVERVIEW,
    parse: () => true,
    run: (_, { request: { t }, edit }) => edit(overviewFormView('channel', null, t)),
  });

  onSubmit(app, {
    callbackId: OVERVIEW_FORM,
    parse: parseOverviewOf,
    run: (_, { view, request }): ModalWork<OverviewChanged> | ViewResponseAction => {
      const { actor, t, useCases } = request;
      const { channelId, weekday, at, isTime } = readForm(view.state.values);
      if (!isTime) return fieldErrorsResponse({ overview_time: t.text('week.not_a_time') });
      const recipient: OverviewRecipient = channelId
        ? { kind: 'channel', channelId }
        : { kind: 'person', userId: actor.userId };
      const title = t.text('week.form_title');
      const fieldOf = (error: unknown): OverviewField =>
        error instanceof GhostwatchError && error.code === 'not_in_channel'
          ? 'overview_channel'
          : 'overview_day';
      return {
        title,
        working: 'own.saving',
        work: useCases.setOverview({ channelId, schedule: weekday === null ? null : { weekday, at } }),
        done: ({ overview, change }) => {
          const blocks = [...overviewView(recipient, overview, t), ...afterSettingChange(change, t)];
          return { response_action: 'update', view: noticeView(title, blocks, t) };
        },
        failed: (error) => fieldErrorsResponse({ [fieldOf(error)]: errorText(error, t, deps.log) }),
        after: () => redrawSettings(view.previous_view_id, request, app),
      };
    },
  });
}
