import type { BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { type ErrorCode, GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import type { SettingsChanged } from '../../../../../usecases/people/update-preferences.ts';
import { refusalText, withoutMarkup } from '../../../blocks/errors.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { changedView } from '../../../blocks/settings/preferences.ts';
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
import { errorBlocks, referenceTo } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
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

  function errorsOf(error: unknown, pausedUntil: unknown, { t }: RequestContext): Record<string, string> {
    if (!(error instanceof GhostwatchError)) {
      const reference = referenceTo(error, log);
      return { hours: withoutMarkup(t.text('error.unexpected', { reference })) };
    }
    const dated = error.facts.at === pausedUntil ? 'paused_until' : 'cover_until';
    return { [FIELD_OF[error.code] ?? dated]: refusalText(error, t) };
  }

  /** What is new, in the words that hold from now on. */
  function whatIsNew({ before, person }: SettingsChanged): ModalView {
    const t = localizerFor(person, clock.now());
    const blocks = changedView(ownSettingsOf(before, t, deps), ownSettingsOf(person, t, deps), t);
    return noticeView(t.text('own.title'), blocks, t);
  }

  /** What came of settings that could not be saved, and planned by, in time. */
  async function tellLater(saving: Promise<SettingsChanged>, viewId: string, { actor, t }: RequestContext) {
    const view = await saving.then(whatIsNew, (error: unknown) =>
      noticeView(t.text('own.title'), errorBlocks(error, '', t, log), t),
    );
    await clientsOf(actor.teamId).read.views.update({ view_id: viewId, view });
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

  app.view(OWN_FORM, async ({ ack, body, view, context }) => {
    const teamId = teamOf(context);
    if (!teamId) return ack();
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { reader, t, useCases } = conversation;
    const entered = readOwn(view.state.values, reader, t);
    if ('errors' in entered) return ack({ response_action: 'errors', errors: { ...entered.errors } });
    const saving = useCases.updatePreferences(entered.change);
    const title = t.text('own.title');
    try {
      const saved = await inTime(saving);
      const shown =
        saved === 'late' ? noticeView(title, [section(t.mrkdwn('own.saving'))], t) : whatIsNew(saved);
      await ack({ response_action: 'update', view: shown });
      if (saved === 'late') await tellLater(saving, view.id, conversation);
    } catch (error) {
      const errors = errorsOf(error, entered.change.pause?.until, conversation);
      return ack({ response_action: 'errors', errors });
    }
    const below = view.previous_view_id;
    if (below) await redraw(below, await requestContextOf(teamId, body.user.id, deps));
  });
}
