import type { ModalView } from '@slack/types';
import { type ErrorCode, GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import type { SettingsChanged } from '../../../../../usecases/people/update-preferences.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { changedView } from '../../../blocks/settings/preferences.ts';
import { ownFormView } from '../../../blocks/settings/preferences-form.ts';
import { CHANGE_OWN, OWN_FORM, type OwnField } from '../../../ids/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit, submitModal } from '../../submit-modal.ts';
import { ownSettingsOf } from './preferences-of.ts';
import { readOwn } from './read-preferences.ts';

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

function fieldOf(error: unknown, pausedUntil: unknown): OwnField {
  if (!(error instanceof GhostwatchError)) return 'hours';
  return FIELD_OF[error.code] ?? (error.facts.at === pausedUntil ? 'paused_until' : 'cover_until');
}

/** Somebody's own settings: opened as a form, saved, and told what is new. `redraw` shows again what lies below. */
export function listenToOwnSettings(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: RequestContext) => Promise<unknown>,
): void {
  const { log, clock } = deps;

  function form({ reader, t }: RequestContext): ModalView {
    const { region } = reader;
    const name = region === null ? '' : deps.regionName(region, t.language);
    const slack = { locale: reader.slackLocale, timeZone: reader.slackTimeZone };
    const slackLanguage = localizerFor(slack, clock.now()).language;
    const typed = region === 'off' ? t.text('own.region_none') : name;
    return ownFormView({ reader, region: typed, slackLanguage }, t);
  }

  /** What is new, in the words that hold from now on. */
  function whatIsNew({ before, person }: SettingsChanged): ModalView {
    const t = localizerFor(person, clock.now());
    const blocks = changedView(ownSettingsOf(before, t, deps), ownSettingsOf(person, t, deps), t);
    return noticeView(t.text('own.title'), blocks, t);
  }

  onClick(app, deps, clientsOf, {
    actions: CHANGE_OWN,
    parse: () => true,
    run: (_, { conversation, open }) => open(form(conversation)),
  });

  onSubmit(app, deps, clientsOf, {
    callbackId: OWN_FORM,
    parse: () => true,
    run: async (_, submission) => {
      const { view, conversation, respond } = submission;
      const { actor, reader, t, useCases } = conversation;
      const entered = readOwn(view.state.values, reader, t);
      if ('errors' in entered) return respond(fieldErrorsResponse(entered.errors));
      const { change } = entered;
      const modal: ModalWork<SettingsChanged> = {
        title: t.text('own.title'),
        working: 'own.saving',
        work: useCases.updatePreferences(change),
        done: (saved) => ({ response_action: 'update', view: whatIsNew(saved) }),
        failed: (error) =>
          fieldErrorsResponse({ [fieldOf(error, change.pause?.until)]: errorText(error, t, log) }),
      };
      const saved = await submitModal(submission, modal, deps);
      const below = view.previous_view_id;
      if (saved && below) await redraw(below, await requestContextOf(actor.teamId, actor.userId, deps));
    },
  });
}
