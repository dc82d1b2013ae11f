import type { BlockAction, ViewSubmitAction } from '@slack/bolt';
import { startOfDate } from '../../../../../domain/calendar/local-date.ts';
import type { GhostwatchError } from '../../../../../domain/errors.ts';
import type { Person } from '../../../../../domain/people/person.ts';
import type { SettingsChange } from '../../../../../usecases/people/update-preferences.ts';
import { absenceFormView } from '../../../blocks/settings/absence-form.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { ABSENCE_FORM, type AbsenceField, END_ABSENCE, PLAN_ABSENCE } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { answerSaving, whatIsNew } from './save-own.ts';

/** Neither a pause nor a cover. */
const PRESENT: SettingsChange = { pause: null, cover: null };

/** What the form says: with a colleague the nudges go there, without one they pause; null where the last day is missing. */
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

function fieldOf(error: GhostwatchError | null): AbsenceField {
  const isTime = error === null || ['not_in_the_future', 'ends_before_it_begins'].includes(error.code);
  return isTime ? 'last_day' : 'cover_by';
}

/** *I'm away*: the days and the cover in one form, and the way back to work. `redraw` shows again what lies below. */
export function listenToOwnAbsence(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  app.action<BlockAction>(PLAN_ABSENCE, async ({ ack, body, context }) => {
    await ack();
    const teamId = teamOf(context);
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { views } = clientsOf(teamId).read;
    const { reader, t } = await requestContextOf(teamId, body.user.id, deps);
    const opening = { trigger_id: body.trigger_id, view: absenceFormView(reader, t) };
    await (body.view?.type === 'modal' ? views.push(opening) : views.open(opening));
  });

  app.action<BlockAction>(END_ABSENCE, async ({ ack, body, context }) => {
    await ack();
    const teamId = teamOf(context);
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { t, useCases } = await requestContextOf(teamId, body.user.id, deps);
    const ended = await useCases.updatePreferences(PRESENT);
    const view = whatIsNew(ended, t.text('own.title'), deps);
    await clientsOf(teamId).read.views.open({ trigger_id: body.trigger_id, view });
  });

  app.view<ViewSubmitAction>(ABSENCE_FORM, async ({ ack, body, view, context }) => {
    const teamId = teamOf(context);
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { reader, t, useCases } = conversation;
    const change = readAbsence(view.state.values, reader);
    if (!change) return ack({ response_action: 'errors', errors: { last_day: t.text('own.choose_moment') } });
    const place = { viewId: view.id, title: t.text('absence.title'), fieldOf };
    const saving = useCases.updatePreferences(change);
    const saved = await answerSaving(saving, place, conversation, ack, deps, clientsOf(teamId));
    const below = view.previous_view_id;
    if (saved && below) await redraw(below, await requestContextOf(teamId, body.user.id, deps));
  });
}
