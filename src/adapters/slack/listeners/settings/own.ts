import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { type ErrorCode, GhostwatchError } from '../../../../domain/errors.ts';
import type { SettingsChanged } from '../../../../usecases/change-settings.ts';
import { wordsFor } from '../../../../words/interface/words.ts';
import { CHANGE_OWN, OWN_FORM, type OwnField } from '../../action-ids/own-settings.ts';
import type { SlackClients } from '../../clients.ts';
import { section } from '../../views/blocks.ts';
import { noticeView } from '../../views/forms/form-view.ts';
import { refusalText, withoutMarkup } from '../../views/refusal.ts';
import { ownFormView } from '../../views/settings/own-form.ts';
import { changedView } from '../../views/settings/own-settings.ts';
import { failureView, referenceTo } from '../answers.ts';
import { type Conversation, converseWith, type ListenerDeps } from '../conversation.ts';
import { inTime } from '../forms/in-time.ts';
import { ownSettingsOf } from './own-settings-of.ts';
import { readOwn } from './read-own.ts';

/** The field at which a refusal is told. */
const FIELD_OF: Partial<Record<ErrorCode, OwnField>> = {
  unknown_region: 'region',
  ambiguous_region: 'region',
  own_cover: 'cover_by',
  unknown_person: 'cover_by',
  not_a_person: 'cover_by',
  not_a_colleague: 'cover_by',
};

/** Somebody's own settings: opened as a form, saved, and told what is new. `redraw` shows again what lies below. */
export function listenToOwnSettings(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  redraw: (viewId: string, conversation: Conversation) => Promise<unknown>,
): void {
  const { useCases, log, clock } = deps;

  function form({ reader, words }: Conversation): ModalView {
    const { region } = reader;
    const name = region === null ? '' : deps.regionName(region, words.language);
    const slack = { locale: reader.slackLocale, timeZone: reader.slackTimeZone };
    const slackLanguage = wordsFor(slack, clock.now()).language;
    const typed = region === 'off' ? words.plain('own.region_none') : name;
    return ownFormView({ reader, region: typed, slackLanguage }, words);
  }

  function errorsOf(error: unknown, pausedUntil: unknown, { words }: Conversation): Record<string, string> {
    if (!(error instanceof GhostwatchError)) {
      const reference = referenceTo(error, log);
      return { hours: withoutMarkup(words.plain('error.unexpected', { reference })) };
    }
    const dated = error.facts.at === pausedUntil ? 'paused_until' : 'cover_until';
    return { [FIELD_OF[error.code] ?? dated]: refusalText(error, words) };
  }

  /** What is new, in the words that hold from now on. */
  function whatIsNew({ before, person }: SettingsChanged): ModalView {
    const words = wordsFor(person, clock.now());
    const blocks = changedView(ownSettingsOf(before, words, deps), ownSettingsOf(person, words, deps), words);
    return noticeView(words.plain('own.title'), blocks, words);
  }

  /** What came of settings that could not be saved, and planned by, in time. */
  async function tellLater(saving: Promise<SettingsChanged>, viewId: string, { actor, words }: Conversation) {
    const view = await saving.then(whatIsNew, (error: unknown) =>
      noticeView(words.plain('own.title'), failureView(error, '', words, log), words),
    );
    await clientsOf(actor.teamId).read.views.update({ view_id: viewId, view });
  }

  app.action<BlockAction>(CHANGE_OWN, async ({ ack, body }) => {
    await ack();
    const teamId = body.team?.id;
    if (!teamId || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { views } = clientsOf(teamId).read;
    const conversation = await converseWith(teamId, body.user.id, deps);
    const opening = { trigger_id: body.trigger_id, view: form(conversation) };
    await (body.view?.type === 'modal' ? views.push(opening) : views.open(opening));
  });

  app.view(OWN_FORM, async ({ ack, body, view }) => {
    const teamId = body.team?.id;
    if (!teamId) return ack();
    const actor = { teamId, userId: body.user.id };
    const conversation = await converseWith(teamId, body.user.id, deps);
    const { reader, words } = conversation;
    const entered = readOwn(view.state.values, reader, words);
    if ('errors' in entered) return ack({ response_action: 'errors', errors: { ...entered.errors } });
    const saving = useCases.changeSettings(actor, entered.change);
    const title = words.plain('own.title');
    try {
      const saved = await inTime(saving);
      const shown =
        saved === 'late' ? noticeView(title, [section(words.say('own.saving'))], words) : whatIsNew(saved);
      await ack({ response_action: 'update', view: shown });
      if (saved === 'late') await tellLater(saving, view.id, conversation);
    } catch (error) {
      const errors = errorsOf(error, entered.change.pause?.until, conversation);
      return ack({ response_action: 'errors', errors });
    }
    const below = view.previous_view_id;
    if (below) await redraw(below, await converseWith(teamId, body.user.id, deps));
  });
}
