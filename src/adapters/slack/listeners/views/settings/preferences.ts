import type { BlockAction, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { ErrorCode, GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import { ownFormView } from '../../../blocks/settings/preferences-form.ts';
import { CHANGE_OWN, OWN_FORM, type OwnField } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import { teamOf } from '../../../middleware/team-of.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { readOwn } from './read-preferences.ts';
import { answerSaving } from './save-own.ts';

/** The field at which a refusal is told. */
const FIELD_OF: Partial<Record<ErrorCode, OwnField>> = {
  unknown_region: 'region',
  ambiguous_region: 'region',
  own_cover: 'cover_by',
  unknown_person: 'cover_by',
  not_a_person: 'cover_by',
  not_a_colleague: 'cover_by',
  a_guest: 'cover_by',
};

/** Somebody's own settings: opened as a form, saved, and told what is new. `redraw` shows again what lies below. */
export function listenToOwnSettings(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  const { clock } = deps;

  function form({ reader, t }: RequestContext): ModalView {
    const { region } = reader;
    const name = region === null ? '' : deps.regionName(region, t.language);
    const slack = { locale: reader.slackLocale, timeZone: reader.slackTimeZone };
    const slackLanguage = localizerFor(slack, clock.now()).language;
    const typed = region === 'off' ? t.text('own.region_none') : name;
    return ownFormView({ reader, region: typed, slackLanguage }, t);
  }

  app.action<BlockAction>(CHANGE_OWN, async ({ ack, body, context }) => {
    await ack();
    const teamId = teamOf(context);
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { views } = clientsOf(teamId).read;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const opening = { trigger_id: body.trigger_id, view: form(conversation) };
    await (body.view?.type === 'modal' ? views.push(opening) : views.open(opening));
  });

  app.view<ViewSubmitAction>(OWN_FORM, async ({ ack, body, view, context }) => {
    const teamId = teamOf(context);
    if (!teamId) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { reader, t, useCases } = conversation;
    const entered = readOwn(view.state.values, reader, t);
    if ('errors' in entered) return ack({ response_action: 'errors', errors: { ...entered.errors } });
    const { change } = entered;
    const fieldOf = (error: GhostwatchError | null): OwnField => {
      if (error === null) return 'hours';
      return (
        FIELD_OF[error.code] ?? (error.facts.at === change.pause?.until ? 'paused_until' : 'cover_until')
      );
    };
    const place = { viewId: view.id, title: t.text('own.title'), fieldOf };
    const saving = useCases.updatePreferences(change);
    const saved = await answerSaving(saving, place, conversation, ack, deps, clientsOf(teamId));
    const below = view.previous_view_id;
    if (saved && below) await redraw(below, await requestContextOf(teamId, body.user.id, deps));
  });
}
